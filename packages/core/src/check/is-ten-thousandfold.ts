import { type Cell, cellValue } from '../amount/cell.ts'

const fold = 10_000n

/** Whether one of two printed amounts is ten thousand times the other, as far as their digits tell: then one unit was taken for another, 元 for 万元 or 万元 for 亿元. */
export function isTenThousandfold(left: Cell, right: Cell): boolean {
  const [one, other] = [cellValue(left), cellValue(right)]
  if (one === undefined || other === undefined || one === 0n || other === 0n) return false
  const isLarger = magnitude(one) > magnitude(other)
  const [large, small, cell] = isLarger ? [one, other, right] : [other, one, left]
  // The smaller is known to half of its last digit on either side.
  return 2n * magnitude(large - small * fold) <= precisionOf(cell) * fold
}

function precisionOf(cell: Cell): bigint {
  return cell.kind === 'amount' ? cell.precision : 1n
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number
}
