import { printDigits } from '../amount/print-amount.ts'
import { isMoney, type Measure, measures } from '../point/measure.ts'

/** A value as findings print it: 万元 with at least two decimals and as many more as it has, or a number of things. */
export function printSide(value: bigint, measure: Measure): string {
  if (measures[measure].unit === 'points') return String(Number(value) / 100)
  if (!isMoney(measure)) return value.toString()
  const text = printDigits(value, 6)
  return text.endsWith('0000') ? text.slice(0, -4) : text.endsWith('00') ? text.slice(0, -2) : text
}

/** The unit findings print a measure in. */
export function sideUnit(measure: Measure): string {
  const { unit } = measures[measure]
  return unit === 'money' ? '万元' : unit === 'points' ? '分' : unit
}
