/** An exact amount of money: a whole number of 分, never a float. */
export type Fen = bigint

/** 2^53 分 ≈ 90 万亿元: larger amounts are refused, so that engines may compute in doubles. */
export const largestFen: Fen = 2n ** 53n - 1n
