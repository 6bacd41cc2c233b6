import { type BrokenCell, breakCell } from './break-cell.ts'
import { type GridMeasure, type GridPlace, type GridStyle, measureGrid } from './grid-measure.ts'
import type { PreparedGrid } from './prepare-grid.ts'

/** How high a row with so many lines is. */
export function rowHeight({ leading, padding }: GridMeasure, lines: number): number {
  return Math.max(lines, 1) * leading + 2 * padding
}

/** Where each row of a header begins and the last ends: high enough for its cells, the last row of a high cell for what is left of it. */
export function headerTops(cells: readonly BrokenCell[], measure: GridMeasure): number[] {
  const count = Math.max(...cells.map(({ cell }) => cell.row + cell.rowSpan))
  const tops = [0]
  for (let row = 0; row < count; row += 1) {
    const ending = cells.filter(({ cell }) => cell.row + cell.rowSpan === row + 1)
    const bottoms = ending.map(({ cell, lines }) => (tops[cell.row] ?? 0) + rowHeight(measure, lines.length))
    tops.push(Math.max((tops[row] ?? 0) + rowHeight(measure, 1), ...bottoms))
  }
  return tops
}

/** How high a table would be, set in a size. */
export function gridHeight(grid: PreparedGrid, style: GridStyle, place: GridPlace): number {
  const measure = measureGrid(grid, style, place)
  const linesOf = (cell: BrokenCell['cell']) => breakCell(cell, measure).lines.length
  const header =
    headerTops(
      grid.header.map((cell) => breakCell(cell, measure)),
      measure,
    ).at(-1) ?? 0
  return grid.rows.reduce((sum, { cells }) => sum + rowHeight(measure, Math.max(...cells.map(linesOf))), header)
}
