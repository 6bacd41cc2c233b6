import { printAmount } from '../amount/print-amount.ts'
import { isMoney, type Measure, measures } from '../point/measure.ts'

/** A value as findings print it: 万元 with at least two decimals and as many more as it has, or a number of things. */
export function printSide(value: bigint, measure: Measure): string {
  if (measures[measure].unit === 'points') return String(Number(value) / 100)
  if (!isMoney(measure)) return value.toString()
  const decimals = value % 10_000n === 0n ? 2 : value % 100n === 0n ? 4 : 6
  return printAmount(value, { unit: 'tenThousandYuan', decimals, separators: false, zero: '0.00' })
}

/** The unit findings print a measure in. */
export function sideUnit(measure: Measure): string {
  const { unit } = measures[measure]
  return unit === 'money' ? '万元' : unit === 'points' ? '分' : unit
}
