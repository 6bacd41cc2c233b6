/** What is said of an economic 类 where a 款 is needed. */
export type writeEconomicLevelMessage<Code extends string, Name extends string> = `${Code} ${Name} 是类级科目，基本支出须列到款级`

export function writeEconomicLevelMessage<Code extends string, Name extends string>(
  code: Code,
  name: Name,
): writeEconomicLevelMessage<Code, Name> {
  return `${code} ${name} 是类级科目，基本支出须列到款级`
}
