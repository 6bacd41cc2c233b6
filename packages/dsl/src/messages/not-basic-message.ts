/** What is said of a 309 or 311 code in basic expenditure. */
export type writeNotBasicMessage<Code extends string> = `${Code} 属于基本建设类支出，基本支出不能列此科目`

export function writeNotBasicMessage<Code extends string>(code: Code): writeNotBasicMessage<Code> {
  return `${code} 属于基本建设类支出，基本支出不能列此科目`
}
