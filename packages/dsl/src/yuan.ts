import { type Fen, parseYuan } from '@juesuan/core'
import { writeAmountMessage } from './messages/amount-message.ts'

/** An amount that was computed: the compiler takes it on trust, the run-time check does not. */
export interface Yuan {
  readonly fen: Fen
}

/**
 * Makes an amount in 元 of a computed number or a text, exact to the 分. What floating point adds to a sum of
 * amounts (0.1 + 0.2 is 0.30000000000000004) is taken off; a real third decimal is not.
 * @throws RangeError where it is no amount: not a number, finer than a 分, or too large to be exact
 */
export function yuan(value: number | string): Yuan {
  const fen = parseYuan(typeof value === 'number' ? withoutNoise(value) : value)
  if (typeof fen !== 'bigint') throw new RangeError(writeAmountMessage(String(value), fen))
  return { fen }
}

/** Far more than a few thousand additions lose, and less than half of a third decimal, however large the amount. */
function withoutNoise(value: number): number {
  const nearest = Number(value.toFixed(2))
  return Math.abs(value - nearest) <= Math.min(Math.abs(value) * 1e-12, 0.0004) ? nearest : value
}
