import { divideHalfUp } from './divide-half-up.ts'
import type { Fen } from './fen.ts'
import { type MonetaryUnit, monetaryUnits } from './monetary-unit.ts'
import { powerOfTen } from './power-of-ten.ts'

/** How a layout writes amounts: unit, decimals, thousands separators, and what stands for exactly nothing. */
export interface AmountFormat {
  readonly unit: MonetaryUnit
  readonly decimals: number
  readonly separators: boolean
  readonly zero: string
  /** Drops zeros at the end: 204 and 125.78, not 204.00. */
  readonly trim?: boolean
}

/** Precision of a figure in this format, in 分: 0.01 万元 is 10 000. */
export function formatPrecision(format: AmountFormat): Fen {
  return monetaryUnits[format.unit].fen / powerOfTen(format.decimals)
}

/**
 * Writes an exact amount, rounded half up to the format's decimals. Only exactly nothing is written as
 * `format.zero`: an amount too small to show prints its digits (0.00), so that it does not pass for none.
 */
export function printAmount(amount: Fen, format: AmountFormat): string {
  if (amount === 0n) return format.zero
  const units = divideHalfUp(amount, formatPrecision(format))
  const text = printDigits(units, format.decimals, format.separators)
  return format.trim && format.decimals > 0 ? text.replace(/\.?0+$/u, '') : text
}

/** Writes a number of units of its last decimal: 970 of two decimals is 9.70. */
export function printDigits(units: bigint, decimals: number, separators = false): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const text = (separators ? groupThousands(whole) : whole) + (decimals === 0 ? '' : `.${digits.slice(digits.length - decimals)}`)
  return units < 0n ? `-${text}` : text
}

/** Puts a comma before every third digit from the right. */
export function groupThousands(whole: string): string {
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
}
