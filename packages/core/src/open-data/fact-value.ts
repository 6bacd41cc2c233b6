import { type Cell, cellOf } from '../amount/cell.ts'
import { type AmountFormat, printAmount } from '../amount/print-amount.ts'
import { type Measure, measures } from '../point/measure.ts'

/** A value as open data writes it, and to how many decimals it is known; `null` where it is not reportable. */
export interface FactValue {
  readonly value: string | null
  /** 2 of exact 元, -2 of what was printed in 0.01 万元; left out where there is no value. */
  readonly decimals?: number
}

/** How many of the smallest one is: money is kept in 分 and points in hundredths. */
function decimalsOf(measure: Measure): number {
  const { unit } = measures[measure]
  return unit === 'money' || unit === 'points' ? 2 : 0
}

const hundredths: AmountFormat = { unit: 'yuan', decimals: 2, separators: false, zero: '0.00' }

/** Writes a cell in 元, in points, or in things counted. */
export function factValue(measure: Measure, cell: Cell): FactValue {
  if (cell.kind === 'notReportable') return { value: null }
  if (cell.kind === 'blank') return factValue(measure, { kind: 'zero', precision: 1n })
  const value = cell.kind === 'zero' ? 0n : cell.value
  const decimals = decimalsOf(measure)
  return {
    value: decimals === 0 ? value.toString() : printAmount(value, hundredths),
    decimals: decimals - (cell.precision.toString().length - 1),
  }
}

/** Reads what was written; a value without decimals is exact. In words, why it is none: finer than the smallest, or no number. */
export function readFactValue(measure: Measure, { value, decimals }: FactValue): Cell | string {
  if (value === null) return decimals === undefined ? { kind: 'notReportable' } : '没有值的事实不应当有 decimals'
  const smallest = decimalsOf(measure)
  const match = /^(?<sign>-?)(?<whole>\d{1,16})(?:\.(?<fraction>\d{1,16}))?$/u.exec(value)?.groups
  if (!match) return `值“${value}”不是数`
  const fraction = match.fraction ?? ''
  if (/[1-9]/u.test(fraction.slice(smallest))) return `值“${value}”的小数超过${smallest}位`
  const magnitude = BigInt(`${match.whole}${fraction.slice(0, smallest).padEnd(smallest, '0')}`)
  const known = Math.min(decimals ?? smallest, smallest)
  if (known < smallest - 16) return `decimals ${decimals} 太小`
  return cellOf(match.sign === '-' ? -magnitude : magnitude, 10n ** BigInt(smallest - known))
}
