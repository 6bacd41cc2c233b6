import type { HeaderCell, TableCell } from '@juesuan/core'

/** A header with its spans laid out: one text for every column of every row, `repeated` where a span covers the cell. */
export function layOutHeader(header: readonly (readonly HeaderCell[])[], repeated: (text: string) => string): string[][] {
  const grid: string[][] = header.map(() => [])
  for (const [top, row] of header.entries()) {
    let column = 0
    for (const { text, columnSpan, rowSpan } of row) {
      while (grid[top]?.[column] !== undefined) column += 1
      for (let y = 0; y < rowSpan; y += 1) {
        for (let x = 0; x < columnSpan; x += 1) {
          const line = grid[top + y]
          if (line) line[column + x] = x === 0 && y === 0 ? text : repeated(text)
        }
      }
      column += columnSpan
    }
  }
  return grid
}

/** What a body cell prints, once for each column it reaches over. */
export function layOutCells(cells: readonly TableCell[]): string[] {
  return cells.flatMap((cell) =>
    cell.kind === 'figure' ? [cell.figure.text] : [cell.text, ...Array.from({ length: cell.columnSpan - 1 }, () => '')],
  )
}
