import type { Table } from '@juesuan/core'
import { cellText, placeCells, placeHeader, spanOf } from './form-columns.ts'
import { textWidth } from './text-width.ts'

/** What of a column is kept free of words, in em. */
const padding = 0.7

/** How many lines the words of each row take. */
interface RowLines {
  readonly header: readonly number[]
  readonly body: readonly number[]
}

/** Measures the words of a table once, and gives how many lines they take in each row where columns have some widths, in em. */
export function rowLines({ header, rows }: Pick<Table, 'header' | 'rows'>): (widths: readonly number[]) => RowLines {
  const heads = placeHeader(header).map(({ cell, row, column }) => ({ ...cell, row, column, width: textWidth(cell.text) }))
  const body = rows.map(({ cells }) =>
    placeCells(cells).flatMap(({ cell, column }) => {
      const width = textWidth(cellText(cell))
      // What is shorter than the narrowest room takes a line anyway.
      return width <= 1 ? [] : [{ column, columnSpan: spanOf(cell), width }]
    }),
  )
  return (widths) => {
    const lines = header.map(() => 1)
    for (const { row, rowSpan, ...cell } of heads) lines[row] = Math.max(lines[row] ?? 1, linesOf(cell, widths) / rowSpan)
    return { header: lines, body: body.map((cells) => cells.reduce((most, cell) => Math.max(most, linesOf(cell, widths)), 1)) }
  }
}

/** How many lines words of a width take over so many columns. */
function linesOf(
  cell: { readonly column: number; readonly columnSpan: number; readonly width: number },
  widths: readonly number[],
): number {
  let room = -padding
  for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) room += widths[column] ?? 0
  return Math.max(1, Math.ceil(cell.width / Math.max(1, room)))
}
