/** What is said of a code that no catalogue has. */
export type writeUnknownItemMessage<
  Code extends string,
  Budget extends string,
> = `${Code} 不是${Budget}的项级功能分类科目；如确有此科目，请在 additionalCodes 中写明科目名称`

export function writeUnknownItemMessage<Code extends string, Budget extends string>(
  code: Code,
  budget: Budget,
): writeUnknownItemMessage<Code, Budget> {
  return `${code} 不是${budget}的项级功能分类科目；如确有此科目，请在 additionalCodes 中写明科目名称`
}
