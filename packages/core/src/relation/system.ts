/**
 * All relations between the quantities of a report, as arrays of numbers: what propagation runs over. Quantities are
 * numbered, the printed ones first and in the order of the index; constraints too, sums before quotients.
 */
export interface System {
  /** How many quantities there are, printed and implied. */
  readonly quantities: number
  /** The ceilings before anything is printed: most that is implied cannot be below nothing. */
  readonly ceilings: Float64Array
  /** How many sums there are: `Σ ±quantity = 0`, or `≥ 0`. */
  readonly sums: number
  /** Where the terms of each sum begin, and where the last ends. */
  readonly starts: Int32Array
  /** What is added, as ceilings: `2 × quantity + 1` stands for a quantity, `2 × quantity` for its negative. */
  readonly terms: Int32Array
  /** How each sum is compared at first. */
  readonly modes: Uint8Array
  /** Three quantities for each `part = rate × whole`: part, whole, rate. */
  readonly quotients: Int32Array
  /** Where the constraints that each quantity stands in begin in `uses`. */
  readonly useStarts: Int32Array
  readonly uses: Int32Array
  /** Sums that become equations once all their conditions are met. */
  readonly conditional: readonly Conditional[]
}

/** A sum that is an equation where all it leaves out is nothing: for each quantity left out, printed ones that it is a part of. */
export interface Conditional {
  readonly sum: number
  readonly likely: boolean
  readonly nothing: readonly (readonly number[])[]
}

/** Stands for what is nothing because the codes beside it are listed, and it is not. */
export const unlisted = -1

/** How a sum is compared: not at all as yet, `≥ 0`, or `= 0`. */
export const mode = { off: 0, atLeast: 1, equal: 2 } as const
