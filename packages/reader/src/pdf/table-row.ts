import type { Box } from './box.ts'

/** A cell of a printed table; one that is merged with another has no text of its own. */
export interface TableCell {
  readonly text: string
  /** Around its text; absent where there is none. */
  readonly box?: Box
}

/** A row of a printed table. */
export interface TableRow {
  readonly cells: readonly TableCell[]
}
