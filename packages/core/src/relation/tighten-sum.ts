import { largestFen } from '../amount/fen.ts'
import { item, real } from './elements.ts'
import { lower, type Propagation } from './propagation.ts'
import { mode } from './system.ts'

const largest = Number(largestFen)

/** Bounds each term of a sum by all the others. Returns the quantity of which nothing is left, or -1. */
export function tightenSum(run: Propagation, sum: number): number {
  if (isSettled(run, sum)) return -1
  const empty = tightenSide(run, sum, 0)
  // An equation is `Σ ≥ 0` and `−Σ ≥ 0`.
  return empty >= 0 || run.modes[sum] !== mode.equal ? empty : tightenSide(run, sum, 1)
}

/** Whether neither side can bound any term more closely, as nearly always: one look at the terms tells that of both. */
function isSettled({ ceilings, modes, system: { terms, starts } }: Propagation, sum: number): boolean {
  const end = item(starts, sum + 1)
  let most = 0
  let mostTurned = 0
  let size = 0
  let widest = 0
  for (let index = item(starts, sum); index < end; index += 1) {
    const term = item(terms, index)
    const ceiling = real(ceilings, term)
    const turned = real(ceilings, term ^ 1)
    most += ceiling
    mostTurned += turned
    size += Math.abs(ceiling) + Math.abs(turned)
    if (ceiling + turned > widest) widest = ceiling + turned
  }
  // What is infinite, or too large to be exact in doubles, is looked at more closely.
  return size <= largest && most >= widest && (modes[sum] !== mode.equal || mostTurned >= widest)
}

/** Of `Σ ≥ 0` no term is less than what all the others leave at most; turned round, the same of `−Σ ≥ 0`. */
function tightenSide(run: Propagation, sum: number, turned: 0 | 1): number {
  const { ceilings } = run
  const { terms, starts } = run.system
  const begin = item(starts, sum)
  const end = item(starts, sum + 1)
  let most = 0
  let size = 0
  let open = 0
  let widest = 0
  for (let index = begin; index < end; index += 1) {
    const term = item(terms, index) ^ turned
    const ceiling = real(ceilings, term)
    if (ceiling === Number.POSITIVE_INFINITY) open += 1
    else {
      most += ceiling
      size += Math.abs(ceiling)
    }
    const width = ceiling + real(ceilings, term ^ 1)
    if (width > widest) widest = width
  }
  if (size > largest) run.tooLarge = true
  if (open > 1 || (open === 0 && most >= widest) || run.tooLarge) return -1
  for (let index = begin; index < end; index += 1) {
    const term = item(terms, index) ^ turned
    const ceiling = real(ceilings, term)
    if (open === 1 && ceiling !== Number.POSITIVE_INFINITY) continue
    if (!lower(run, term ^ 1, open === 1 ? most : most - ceiling, sum)) return term >> 1
  }
  return -1
}
