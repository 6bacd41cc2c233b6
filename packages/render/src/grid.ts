import type { HeaderCell, TableCell } from '@juesuan/core'

/** A header with its spans laid out: one text for every column of every row, `repeated` where a span covers the cell. */
export function layOutHeader(header: readonly (readonly HeaderCell[])[], repeated: (text: string) => string): string[][] {
  const grid: string[][] = header.map(() => [])
  for (const [top, row] of header.entries()) {
    let from = 0
    for (const cell of row) {
      while (grid[top]?.[from] !== undefined) from += 1
      cover(grid, top, from, cell, repeated(cell.text))
      from += cell.columnSpan
    }
  }
  return grid
}

function cover(grid: string[][], top: number, from: number, { text, columnSpan, rowSpan }: HeaderCell, repeated: string): void {
  for (const [y, line] of grid.slice(top, top + rowSpan).entries()) {
    for (let x = 0; x < columnSpan; x += 1) line[from + x] = x === 0 && y === 0 ? text : repeated
  }
}

/** What a body cell prints, once for each column it reaches over. */
export function layOutCells(cells: readonly TableCell[]): string[] {
  return cells.flatMap((cell) => {
    if (cell.kind === 'figure') return cell.figure.text
    return cell.columnSpan === 1 ? cell.text : [cell.text, ...Array.from({ length: cell.columnSpan - 1 }, () => '')]
  })
}
