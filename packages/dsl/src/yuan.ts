import { type Fen, parseYuan } from '@juesuan/core'
import { writeAmountMessage } from './messages/amount-message.ts'

/** An amount that was computed: the compiler takes it on trust, the run-time check does not. */
export interface Yuan {
  readonly fen: Fen
}

/**
 * Makes an amount in 元 of a computed number or a text, exact to the 分.
 * @throws RangeError where it is no amount: not a number, finer than a 分, or too large to be exact
 */
export function yuan(value: number | string): Yuan {
  const fen = parseYuan(value)
  if (typeof fen !== 'bigint') throw new RangeError(writeAmountMessage(String(value), fen))
  return { fen }
}
