import { breakEvenly, type Line } from './break-lines.ts'
import { type GridMeasure, inset } from './grid-measure.ts'
import type { GridCell } from './prepare-grid.ts'

/** A cell in its columns, its words broken into lines. */
export interface BrokenCell {
  readonly cell: GridCell
  readonly left: number
  readonly right: number
  readonly lines: readonly Line[]
}

/** What adding up widths may lose, in ems: a cell as wide as its words is wide enough. */
const tolerance = 0.001

/** Breaks the words of a cell where its columns end. */
export function breakCell(cell: GridCell, { edges, size, faces }: GridMeasure): BrokenCell {
  const [left = 0, right = 0] = [edges[cell.column], edges[cell.column + cell.columnSpan]]
  const { text, width } = cell
  const room = Math.max((right - left) / size - 2 * inset + tolerance, 1)
  // Most cells have one line, and need no look at what may be broken.
  const lines = width <= room ? [{ atoms: [text], width, overhang: 0 }] : breakEvenly(text, room, faces[cell.weight].widthOf)
  return { cell, left, right, lines: text === '' ? [] : lines }
}
