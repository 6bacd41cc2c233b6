import type { Cell } from '../amount/cell.ts'
import { directionBefore } from '../disclosure/direction-before.ts'
import type { Figure } from '../document/figure.ts'

/** All that a figure may stand for, in doubles, both ends included. */
interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * All that a printed figure may stand for, as `of − base` where it is a change: that is printed without its sign, which the
 * words before it give.
 */
export function signedInterval(printed: Bounds, { quantity: { kind }, cell }: Figure, before: string): Bounds {
  if (kind === 'value') return printed
  const { low, high } = kind === 'change' ? printed : toHalfStep(printed, cell)
  if (kind === 'share' || kind === 'completion') return { low, high }
  // A change is printed without its sign: 0.00 with a direction is nothing, or too little to show in that direction.
  const least = cell.kind === 'zero' ? 0 : low
  const direction = least < 0 ? undefined : directionBefore(before)
  if (direction === 'rise') return { low: least, high }
  if (direction === 'fall') return { low: 0 - high, high: 0 - least }
  const furthest = Math.max(-low, high)
  return { low: 0 - furthest, high: furthest }
}

/** A rate is not a whole number of its unit: it may be anything up to the next half step. */
function toHalfStep({ low, high }: Bounds, cell: Cell): Bounds {
  const isPositive = cell.kind === 'amount' && cell.value > 0n
  return { low: isPositive ? low : low - 1, high: cell.kind === 'amount' && !isPositive ? high : high + 1 }
}
