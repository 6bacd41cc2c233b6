import { Decimal } from 'decimal.js'
import { divideHalfUp } from './divide-half-up.ts'
import { powerOfTen } from './power-of-ten.ts'
import { printDigits } from './print-amount.ts'

/** A proportion in percent, exact to 40 digits: 38.033603…, not 0.38. */
export type Rate = Decimal

/** decimal.js set apart from anybody else's settings. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP })

/** part ÷ whole in percent (占比, 完成率); undefined where the whole is 0, for then there is no rate. */
export function shareRate(part: bigint, whole: bigint): Rate | undefined {
  if (whole === 0n) return undefined
  return new Exact(part.toString()).times(100).div(whole.toString())
}

/** |current − base| ÷ base in percent (增长, 下降); undefined where the base is 0 or negative. */
export function changeRate(current: bigint, base: bigint): Rate | undefined {
  if (base <= 0n) return undefined
  return shareRate(current > base ? current - base : base - current, base)
}

/** Writes a rate without its sign %, half up: 9.70. */
export function printRate(rate: Rate, decimals = 2): string {
  return rate.toFixed(decimals, Decimal.ROUND_HALF_UP)
}

/** Writes part ÷ whole in percent without its sign %, half up; undefined where the whole is 0. */
export function printShare(part: bigint, whole: bigint, decimals: number): string | undefined {
  if (whole === 0n) return undefined
  const units = divideHalfUp((whole < 0n ? -part : part) * powerOfTen(decimals + 2), whole < 0n ? -whole : whole)
  return printDigits(units, decimals)
}
