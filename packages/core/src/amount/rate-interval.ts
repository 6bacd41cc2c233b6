import type { Interval } from './interval.ts'
import { type Rate, shareRate } from './rate.ts'

/**
 * All rates in percent that part ÷ whole can be, when each is known only within its interval:
 * half a unit of either figure carried through the quotient. Undefined where the whole may be 0 or less.
 */
export function shareInterval(part: Interval, whole: Interval): { low: Rate; high: Rate } | undefined {
  const low = shareRate(part.low, part.low >= 0n ? whole.high : whole.low)
  const high = shareRate(part.high, part.high >= 0n ? whole.low : whole.high)
  if (whole.low <= 0n || low === undefined || high === undefined) return undefined
  return { low, high }
}
