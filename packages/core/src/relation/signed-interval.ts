import type { Cell } from '../amount/cell.ts'
import { cellInterval, type Interval } from '../amount/interval.ts'
import { directionBefore } from '../disclosure/direction-before.ts'
import type { Occurrence } from '../disclosure/occurrences.ts'

/**
 * All that a printed figure may stand for, as `of − base` where it is a change: that is printed without its sign, which the
 * words before it give.
 */
export function signedInterval({ figure, before = '' }: Pick<Occurrence, 'figure' | 'before'>): Interval {
  const { kind } = figure.quantity
  const printed = cellInterval(figure.cell) ?? nothing
  if (kind === 'value') return printed
  const { low, high } = kind === 'change' ? printed : toHalfStep(printed, figure.cell)
  if (kind === 'share' || kind === 'completion') return { low, high }
  // A change is printed without its sign: 0.00 with a direction is nothing, or too little to show in that direction.
  const least = figure.cell.kind === 'zero' ? 0n : low
  const direction = least < 0n ? undefined : directionBefore(before)
  if (direction === 'rise') return { low: least, high }
  if (direction === 'fall') return { low: -high, high: -least }
  const furthest = -low > high ? -low : high
  return { low: -furthest, high: furthest }
}

/** Cells with `——` state no value, and are not among the printed figures. */
const nothing: Interval = { low: 0n, high: 0n }

/** A rate is not a whole number of its unit: it may be anything up to the next half step. */
function toHalfStep({ low, high }: Interval, cell: Cell): Interval {
  const isPositive = cell.kind === 'amount' && cell.value > 0n
  return { low: isPositive ? low : low - 1n, high: cell.kind === 'amount' && !isPositive ? high : high + 1n }
}
