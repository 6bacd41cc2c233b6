import { largestFen } from '../amount/fen.ts'
import type { Occurrence } from '../disclosure/occurrences.ts'
import type { Printed } from '../disclosure/printed.ts'
import type { Figure } from '../document/figure.ts'
import { isRate } from '../document/quantity.ts'
import { item, real } from './elements.ts'
import { type Looseness, strict } from './loosen-totals.ts'
import type { Propagation } from './propagation.ts'
import { signedInterval } from './signed-interval.ts'

/** Every printed figure as an interval, those of one quantity together, numbered in this order. */
export interface PrintedFigures {
  readonly occurrences: readonly Occurrence[]
  /** Where the figures of each printed quantity begin. */
  readonly starts: Int32Array
  /** What each figure is at most, and what its negative is, in the order of the ceilings of quantities. */
  readonly ceilings: Float64Array
  /** Which figures are left out for now, as though they were not printed. */
  readonly leftOut: Uint8Array
  /** The first figure that is too large to be exact in doubles: nothing can be said of any, then. */
  readonly tooLarge?: Occurrence
}

/** Reads the figures of every printed quantity, each with what it may differ by besides its rounding. */
export function readFigures(printed: readonly Printed[], looseness: Looseness = strict): PrintedFigures {
  const occurrences = printed.flatMap((quantity) => quantity.occurrences)
  const starts = new Int32Array(printed.length + 1)
  for (const [quantity, { occurrences: own }] of printed.entries()) starts[quantity + 1] = item(starts, quantity) + own.length
  const ceilings = new Float64Array(2 * occurrences.length)
  const leftOut = new Uint8Array(occurrences.length)
  for (const [figure, occurrence] of occurrences.entries()) {
    if (occurrence.figure.cell.kind === 'blank') continue
    const by = looseBy(occurrence.figure, looseness)
    const printedInterval = signedInterval(occurrence)
    const [low, high] = [printedInterval.low - by, printedInterval.high + by]
    const isExact = low >= -largestFen && high <= largestFen
    if (!isExact && !isRate(occurrence.figure.quantity)) return { occurrences, starts, ceilings, leftOut, tooLarge: occurrence }
    // A rate as large as that, of a base of next to nothing, bounds nothing.
    ceilings[2 * figure] = isExact ? Number(-low) : Number.POSITIVE_INFINITY
    ceilings[2 * figure + 1] = isExact ? Number(high) : Number.POSITIVE_INFINITY
  }
  return { occurrences, starts, ceilings, leftOut }
}

function looseBy({ quantity, cell }: Figure, looseness: Looseness): bigint {
  return quantity.kind === 'value' && cell.kind === 'amount' ? looseness(quantity.of) * cell.precision : 0n
}

/** Sets the ceilings of every quantity to what its figures have in common, but for those left out. */
export function setCeilings(run: Propagation, { starts, ceilings, leftOut }: PrintedFigures): void {
  run.ceilings.set(run.system.ceilings)
  for (let quantity = 0; quantity + 1 < starts.length; quantity += 1) {
    const end = item(starts, quantity + 1)
    for (let figure = item(starts, quantity); figure < end; figure += 1) {
      if (leftOut[figure] !== 0) continue
      const low = real(ceilings, 2 * figure)
      const high = real(ceilings, 2 * figure + 1)
      if (low < real(run.ceilings, 2 * quantity)) run.ceilings[2 * quantity] = low
      if (high < real(run.ceilings, 2 * quantity + 1)) run.ceilings[2 * quantity + 1] = high
    }
  }
}
