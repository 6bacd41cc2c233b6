/**
 * An element of an array of doubles that is known to be there: every index is one the system was compiled with.
 * One function for each kind of array, so that the engine compiles each to a plain load.
 */
export function real(numbers: Float64Array, index: number): number {
  return numbers[index] as number
}

/** The same of an array of integers. */
export function item(numbers: Int32Array, index: number): number {
  return numbers[index] as number
}
