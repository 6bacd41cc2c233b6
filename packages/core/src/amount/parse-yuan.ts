import { type Fen, largestFen } from './fen.ts'

/** Why a declared amount is none: not a number, finer than a 分, or beyond what is exact. */
export type YuanProblem = 'not-a-number' | 'too-many-decimals' | 'too-large'

const pattern = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u

/**
 * Reads an amount declared in 元, as a number literal or a decimal string, into exact 分.
 * A number has at most 15 significant digits of its own, so literals up to 9,999,999,999,999.99 are exact; text may
 * hold up to 90,071,992,547,409.91, with which sums of many amounts still are.
 */
export function parseYuan(value: number | string): Fen | YuanProblem {
  const text = typeof value === 'number' ? String(value) : value.trim()
  const match = pattern.exec(text)
  if (!match) return typeof value === 'number' && Math.abs(value) >= 1e21 ? 'too-large' : 'not-a-number'
  const [, sign, grouped = '', decimals = ''] = match
  const whole = grouped.replaceAll(',', '')
  if (decimals.length > 2) return 'too-many-decimals'
  if (whole.length > 14) return 'too-large'
  const magnitude = BigInt(whole + decimals.padEnd(2, '0'))
  if (magnitude > largestFen || (typeof value === 'number' && magnitude > 999_999_999_999_999n)) return 'too-large'
  return sign ? -magnitude : magnitude
}
