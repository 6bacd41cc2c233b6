import type { Box } from './box.ts'
import type { GlyphLine } from './group-lines.ts'
import type { TableRow } from './table-row.ts'

/** A line of text that stands in no table. */
export interface LineBlock {
  readonly kind: 'line'
  readonly page: number
  readonly box: Box
  readonly line: GlyphLine
}

/** The part of a table that stands on one page. */
export interface TableBlock {
  readonly kind: 'table'
  readonly page: number
  readonly box: Box
  /** Where its columns begin and end. */
  readonly xs: readonly number[]
  readonly rows: readonly TableRow[]
}

/** What stands on a page from top to bottom. */
export type Block = LineBlock | TableBlock
