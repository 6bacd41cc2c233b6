import type { Propagation } from '@juesuan/core'

/** What a quantity is at least and at most by now. */
export function boundsOf({ ceilings }: Propagation, quantity: number): readonly [low: number, high: number] {
  return [0 - (ceilings[2 * quantity] ?? 0), ceilings[2 * quantity + 1] ?? 0]
}
