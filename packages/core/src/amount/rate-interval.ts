import type { Interval } from './interval.ts'
import { percent } from './percent.ts'

/**
 * All rates that part ÷ whole can be, in the unit of cells and rounded outward, when each is known only within its interval:
 * half a unit of either figure carried through the quotient. Undefined where the whole may be 0 or less.
 */
export function shareInterval(part: Interval, whole: Interval): Interval | undefined {
  if (whole.low <= 0n) return undefined
  return { low: floorRate(part.low, whole), high: -floorRate(-part.high, whole) }
}

/** The least rate of a part: of more than nothing, over the largest whole. */
function floorRate(part: bigint, { low, high }: Interval): bigint {
  const dividend = part * 100n * percent
  const divisor = part >= 0n ? high : low
  const quotient = dividend / divisor
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient
}
