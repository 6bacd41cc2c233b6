import type { Table } from '@juesuan/core'
import { cellText, placeCells, placeHeader, spanOf } from './form-columns.ts'
import { textWidth } from './text-width.ts'

/** What of a column is kept free of words, in em. */
const padding = 0.7

/** How many lines the words of each row take where columns have these widths, in em. */
export function rowLines(
  { header, rows }: Pick<Table, 'header' | 'rows'>,
  widths: readonly number[],
): { readonly header: readonly number[]; readonly body: readonly number[] } {
  const linesOf = (text: string, column: number, span: number) => {
    const room = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0) - padding
    return Math.max(1, Math.ceil(textWidth(text) / Math.max(1, room)))
  }
  const heads = header.map(() => 1)
  for (const { cell, row, column } of placeHeader(header)) {
    heads[row] = Math.max(heads[row] ?? 1, linesOf(cell.text, column, cell.columnSpan) / cell.rowSpan)
  }
  const body = rows.map(({ cells }) =>
    placeCells(cells).reduce((most, { cell, column }) => Math.max(most, linesOf(cellText(cell), column, spanOf(cell))), 1),
  )
  return { header: heads, body }
}
