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
export function compareAll(system: System, relations: number, figures: PrintedFigures): Uint8Array {
  const standings = new Uint8Array(relations)
  if (figures.tooLarge) return standings.fill(standing.open)
  const { starts, terms, modes } = system
  const { values, starts: first } = figures
  let at = item(starts, 0)
  for (let sum = 0; sum < relations; sum += 1) {
    const end = item(starts, sum + 1)
    let difference = 0
    let size = 0
    for (; at < end; at += 1) {
      const term = item(terms, at)
      const value = real(values, item(first, term >> 1))
      difference += (term & 1) === 1 ? value : -value
      size += value < 0 ? -value : value
    }
    if (size === 0) standings[sum] = standing.empty
    // Where all terms together are exact in doubles, so is their difference.
    else if (size > largest || (difference !== 0 && (difference < 0 || modes[sum] !== mode.atLeast))) standings[sum] = standing.open
  }
  return standings
}
