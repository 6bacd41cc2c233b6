import { largestFen } from '../amount/fen.ts'
import { percent } from '../amount/percent.ts'
import { item, real } from './elements.ts'
import { lower, type Propagation } from './propagation.ts'

/** The unit of cells of rates in one whole. */
const unit = 100 * Number(percent)
const largest = Number(largestFen)
/** More than the error of the few operations below. */
const error = 2 ** -50

/**
 * Bounds part and whole of a rate by each other: part = rate × whole, where the whole is at least one unit, for of nothing
 * there is no rate. Rounds outward. Returns the quantity of which nothing is left, or -1.
 */
export function tightenQuotient(run: Propagation, quotient: number): number {
  const { system, ceilings } = run
  const part = 2 * item(system.quotients, quotient)
  const whole = 2 * item(system.quotients, quotient + 1)
  const rate = 2 * item(system.quotients, quotient + 2)
  const mover = system.sums + quotient / 3
  const least = -real(ceilings, rate) / unit
  const most = real(ceilings, rate + 1) / unit
  if (!Number.isFinite(least) || !Number.isFinite(most) || real(ceilings, whole + 1) < 1) return -1
  // part ≤ most × whole, and −part ≤ −least × whole
  const holds = lower(run, whole, -1, mover) && lowerBoth(run, part + 1, whole, most, mover) && lowerBoth(run, part, whole, -least, mover)
  return holds ? -1 : real(ceilings, part) + real(ceilings, part + 1) < 0 ? part >> 1 : whole >> 1
}

/** Of `side ≤ factor × whole`: the side by the whole, and the whole, as far as the factor leaves it, by the side. */
function lowerBoth(run: Propagation, side: number, whole: number, factor: number, mover: number): boolean {
  const { ceilings } = run
  const furthest = factor < 0 ? factor * -real(ceilings, whole) : factor * real(ceilings, whole + 1)
  if (!lower(run, side, outward(furthest), mover)) return false
  const least = -real(ceilings, side ^ 1)
  if (factor > 0) return lower(run, whole, outward(-least / factor), mover)
  return factor === 0 || lower(run, whole + 1, outward(least / factor), mover)
}

/** The largest whole number that a value, but for the error of doubles, may reach; none where it would not be exact. */
function outward(value: number): number {
  return value > largest ? Number.POSITIVE_INFINITY : Math.floor(value + Math.abs(value) * error)
}
