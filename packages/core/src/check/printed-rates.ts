import { cellValue } from '../amount/cell.ts'
import { addIntervals, cellInterval, type Interval, negateInterval } from '../amount/interval.ts'
import { printShare } from '../amount/rate.ts'
import { shareInterval } from '../amount/rate-interval.ts'
import type { Occurrence } from '../disclosure/occurrences.ts'
import { onceFor } from '../disclosure/once-for.ts'
import { type Derived, type Quantity, valueQuantity } from '../document/quantity.ts'
import type { PointIndex } from './point-index.ts'

/** A percentage as it is printed, and what the printed amounts make of it. */
export interface PrintedRate {
  readonly occurrence: Occurrence
  /** All it may stand for; undefined where it is `——`. */
  readonly interval: Interval | undefined
  /** Of a change there are two, for it may have been a rise or a fall; none where an amount is not printed. */
  readonly quotients: readonly Quotient[]
}

/** A rate as it should be: one amount in percent of another, as both are printed. */
export interface Quotient {
  readonly part: bigint
  readonly whole: bigint
  /** With as many decimals as the rate is printed with; undefined of nothing. */
  readonly text: string | undefined
  /** All it can be of what the amounts may stand for. Few are asked for: nearly all rates are what they should be. */
  readonly range: () => Interval | undefined
}

/** A figure as printed, and all it may stand for. */
interface Side {
  readonly value: bigint
  readonly interval: () => Interval
}

/** Every printed percentage with its quotients, for all checks of them. */
export const printedRates = onceFor((index: PointIndex): readonly PrintedRate[] =>
  index.rates.map((occurrence) => {
    const { cell, quantity, text } = occurrence.figure
    const decimals = text.split('.')[1]?.length ?? 0
    return { occurrence, interval: cellInterval(cell), quotients: quantity.kind === 'value' ? [] : quotientsOf(index, quantity, decimals) }
  }),
)

/** Of a rate of change the base is not printed, but the change is: the base is what is left without it, or with it. */
function quotientsOf(index: PointIndex, quantity: Derived, decimals: number): Quotient[] {
  const of = side(index, valueQuantity(quantity.of))
  if (!of) return []
  if (quantity.kind !== 'changeRate') {
    const base = side(index, valueQuantity(quantity.base))
    return base ? quotient(of, base, decimals) : []
  }
  const change = side(index, { kind: 'change', of: quantity.of, base: quantity.base })
  if (!change) return []
  const risen = {
    value: of.value - change.value,
    interval: () => addIntervals([of.interval(), negateInterval(change.interval())]),
  }
  const fallen = { value: of.value + change.value, interval: () => addIntervals([of.interval(), change.interval()]) }
  return [...quotient(change, risen, decimals), ...quotient(change, fallen, decimals)]
}

/** A base is at least one 分: of nothing there would be no rate. */
function quotient(part: Side, whole: Side, decimals: number): Quotient[] {
  if (whole.value <= 0n && whole.interval().high <= 0n) return []
  const range = () => {
    const { low, high } = whole.interval()
    return shareInterval(part.interval(), { low: low > 0n ? low : 1n, high })
  }
  return [{ part: part.value, whole: whole.value, text: printShare(part.value, whole.value, decimals), range }]
}

function side(index: PointIndex, quantity: Quantity): Side | undefined {
  const cell = index.cellOf(quantity)
  return cell && cell.kind !== 'notReportable' ? { value: cellValue(cell), interval: () => cellInterval(cell) } : undefined
}
