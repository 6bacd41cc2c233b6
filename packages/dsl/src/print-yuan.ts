import { printAmount } from '@juesuan/core'

/** An exact amount as messages about a declaration print it, in 元: 7731074.72. */
export function printYuan(fen: bigint): string {
  return printAmount(fen, { unit: 'yuan', decimals: 2, separators: false, zero: '0.00' })
}
