import type { Cell } from '../amount/cell.ts'
import type { Quantity } from './quantity.ts'

/** A printed figure that knows what it states, in a form or in a sentence. */
export interface Figure {
  readonly type: 'figure'
  readonly quantity: Quantity
  /** What is printed, without its unit: `12,433.40`. */
  readonly text: string
  /** What the print states: money in 分, counts in ones, rates in millionths of a percent. */
  readonly cell: Cell
  /** The line of the file it was read from, counted from 1; absent where it was not read. */
  readonly line?: number
}
