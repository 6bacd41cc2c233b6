/** What is said where a part is more than what it is a part of; amounts in 元. */
export type writePartExceedsMessage<
  Part extends string,
  PartAmount extends string,
  Whole extends string,
  WholeAmount extends string,
  Difference extends string,
> = `${Part} ${PartAmount} 元大于${Whole} ${WholeAmount} 元，多 ${Difference} 元，部分不能大于整体`

export function writePartExceedsMessage<
  Part extends string,
  PartAmount extends string,
  Whole extends string,
  WholeAmount extends string,
  Difference extends string,
>(
  part: Part,
  partAmount: PartAmount,
  whole: Whole,
  wholeAmount: WholeAmount,
  difference: Difference,
): writePartExceedsMessage<Part, PartAmount, Whole, WholeAmount, Difference> {
  return `${part} ${partAmount} 元大于${whole} ${wholeAmount} 元，多 ${difference} 元，部分不能大于整体`
}
