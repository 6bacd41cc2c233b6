/** What is said of an economic code that the catalogue does not have. */
export type writeUnknownEconomicMessage<Code extends string> = `${Code} 不是部门预算支出经济分类的款级科目`

export function writeUnknownEconomicMessage<Code extends string>(code: Code): writeUnknownEconomicMessage<Code> {
  return `${code} 不是部门预算支出经济分类的款级科目`
}
