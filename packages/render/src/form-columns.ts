import type { HeaderCell, Table, TableCell, TableRow } from '@juesuan/core'
import { textWidth } from './text-width.ts'

/** The narrowest column, and the widest that words make: longer words take several lines. */
const [narrowest, widest] = [2.5, 20]
/** What stands between words and the lines of the grid, left and right together. */
const padding = 1

/** How wide each column of a table wants to be, in em: what is printed in it, its title in a few lines. */
export function columnWidths({ header, rows }: Pick<Table, 'header' | 'rows'>): number[] {
  const widths: number[] = []
  const widen = (column: number, width: number) => {
    widths[column] = Math.max(widths[column] ?? narrowest, width + padding)
  }
  for (const { cells } of rows) {
    for (const { cell, column } of placeCells(cells)) {
      if (spanOf(cell) === 1) widen(column, Math.min(widest, textWidth(cellText(cell))))
    }
  }
  for (const { cell, column } of placeHeader(header)) {
    if (cell.columnSpan === 1) widen(column, titleWidth(cell.text))
  }
  return Array.from(widths, (width) => width ?? narrowest)
}

/** A title of four letters stands in one line, of eight in two, a longer one in three. */
function titleWidth(text: string): number {
  const width = textWidth(text)
  return Math.ceil(width / (width <= 4 ? 1 : width <= 8 ? 2 : 3))
}

/** A cell of a header and where it begins. */
export interface PlacedHeaderCell {
  readonly cell: HeaderCell
  readonly row: number
  readonly column: number
}

/** Where the cells of a header begin, those that reach down from the rows above considered. */
export function placeHeader(header: readonly (readonly HeaderCell[])[]): PlacedHeaderCell[] {
  const taken = new Set<string>()
  return header.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column += 1
      const placed = { cell, row, column }
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.columnSpan; right += 1) taken.add(`${row + down} ${column + right}`)
      }
      column += cell.columnSpan
      return placed
    })
  })
}

/** Where the cells of a line begin. */
export function placeCells(cells: readonly TableCell[]): { readonly cell: TableCell; readonly column: number }[] {
  let next = 0
  return cells.map((cell) => {
    const column = next
    next += spanOf(cell)
    return { cell, column }
  })
}

/** Over how many columns a cell reaches. */
export function spanOf(cell: TableCell): number {
  return cell.kind === 'label' ? cell.columnSpan : 1
}

/** What a cell prints. */
export function cellText(cell: TableCell): string {
  return cell.kind === 'label' ? cell.text : cell.figure.text
}

/** Whether words stand in the middle of their cell: totals, 行次 and what heads columns; codes have three digits at least and stand on the left, so that their levels show. */
export function isCentred(text: string, kind: TableRow['kind']): boolean {
  return kind === 'total' || kind === 'header' || /^(?:\d{1,2}|.*合计|总计|栏次)$/u.test(text)
}
