import type { Quantity } from '../document/quantity.ts'
import type { Occurrence } from './occurrences.ts'

/** Every place one quantity is printed. */
export interface Printed {
  /** One text for the quantity. */
  readonly key: string
  readonly quantity: Quantity
  readonly occurrences: readonly Occurrence[]
}
