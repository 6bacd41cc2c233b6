/** What is said where what was brought forward is more than what was spent and carried over; amounts in 元. */
export type writeNegativeRevenueMessage<
  Code extends string,
  Opening extends string,
  Uses extends string,
> = `${Code} 的年初结转和结余 ${Opening} 元大于支出与年末结转和结余之和 ${Uses} 元，请补写年末结转和结余（closingBalance）`

export function writeNegativeRevenueMessage<Code extends string, Opening extends string, Uses extends string>(
  code: Code,
  opening: Opening,
  uses: Uses,
): writeNegativeRevenueMessage<Code, Opening, Uses> {
  return `${code} 的年初结转和结余 ${opening} 元大于支出与年末结转和结余之和 ${uses} 元，请补写年末结转和结余（closingBalance）`
}
