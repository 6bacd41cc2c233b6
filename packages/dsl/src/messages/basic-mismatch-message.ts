/** What is said where basic expenditure by function and by economic class differ; amounts in 元. */
export type writeBasicMismatchMessage<
  ByFunction extends string,
  ByEconomic extends string,
  Difference extends string,
> = `基本支出按功能分类合计 ${ByFunction} 元，按经济分类合计 ${ByEconomic} 元，相差 ${Difference} 元`

export function writeBasicMismatchMessage<ByFunction extends string, ByEconomic extends string, Difference extends string>(
  byFunction: ByFunction,
  byEconomic: ByEconomic,
  difference: Difference,
): writeBasicMismatchMessage<ByFunction, ByEconomic, Difference> {
  return `基本支出按功能分类合计 ${byFunction} 元，按经济分类合计 ${byEconomic} 元，相差 ${difference} 元`
}
