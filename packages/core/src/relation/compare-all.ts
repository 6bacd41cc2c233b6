import { largestFen } from '../amount/fen.ts'
import { item, real } from './elements.ts'
import type { PrintedFigures } from './printed-figures.ts'
import { mode, type System } from './system.ts'

/** How a relation stands: both sides are the same, nothing is printed of either, or it is to be looked at more closely. */
export const standing = { equal: 0, empty: 1, open: 2 } as const

const largest = Number(largestFen)

/**
 * Compares the first sums of a system by what is printed first of each quantity. Nearly all relations of nearly all reports
 * are equal to the last digit: those need no more than this, and it allocates nothing for any of them.
 */
export function compareAll(system: System, relations: number, { starts, values, tooLarge }: PrintedFigures): Uint8Array {
  const standings = new Uint8Array(relations)
  if (tooLarge) return standings.fill(standing.open)
  for (let sum = 0; sum < relations; sum += 1) {
    const difference = subtract(system, sum, starts, values)
    const isEqual = difference === 0 || (difference > 0 && system.modes[sum] === mode.atLeast)
    if (!isEqual) standings[sum] = standing.open
    else if (difference === 0 && isEmpty(system, sum, starts, values)) standings[sum] = standing.empty
  }
  return standings
}

/** The whole less its parts; not a number where that is too large to be exact. */
function subtract(system: System, sum: number, figures: Int32Array, values: Float64Array): number {
  const end = item(system.starts, sum + 1)
  let difference = 0
  let furthest = 0
  for (let at = item(system.starts, sum); at < end; at += 1) {
    const term = item(system.terms, at)
    const value = real(values, item(figures, term >> 1))
    difference += (term & 1) === 1 ? value : -value
    furthest = Math.max(furthest, Math.abs(difference))
  }
  return furthest > largest ? Number.NaN : difference
}

function isEmpty(system: System, sum: number, figures: Int32Array, values: Float64Array): boolean {
  const end = item(system.starts, sum + 1)
  for (let at = item(system.starts, sum); at < end; at += 1) {
    if (values[item(figures, item(system.terms, at) >> 1)] !== 0) return false
  }
  return true
}
