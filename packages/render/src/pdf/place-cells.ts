import type { Table, TableRow } from '@juesuan/core'

/** A cell of a table where it stands; columns and rows are counted from 0. */
export interface PlacedCell {
  readonly text: string
  readonly column: number
  readonly row: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly kind: 'header' | 'label' | 'figure'
}

/** A row of the body, its cells placed in it. */
export interface PlacedRow {
  readonly kind: TableRow['kind']
  readonly cells: readonly PlacedCell[]
}

/** Places the cells of a header: each stands in the first column that no cell above it covers. */
export function placeHeader(header: Table['header']): PlacedCell[] {
  const covered = new Set<string>()
  return header.flatMap((cells, row) => {
    let column = 0
    return cells.map(({ text, columnSpan, rowSpan }): PlacedCell => {
      while (covered.has(`${row} ${column}`)) column += 1
      for (let y = row; y < row + rowSpan; y += 1) for (let x = column; x < column + columnSpan; x += 1) covered.add(`${y} ${x}`)
      return { text, column, row, columnSpan, rowSpan, kind: 'header' }
    })
  })
}

/** Places the cells of the body, one after the other. */
export function placeRows(rows: readonly TableRow[]): PlacedRow[] {
  return rows.map(({ kind, cells }) => {
    let column = 0
    const placed = cells.map((cell): PlacedCell => {
      const at = { column, row: 0, rowSpan: 1 }
      if (cell.kind === 'figure') {
        column += 1
        return { ...at, text: cell.figure.text, columnSpan: 1, kind: 'figure' }
      }
      column += cell.columnSpan
      return { ...at, text: cell.text, columnSpan: cell.columnSpan, kind: kind === 'header' ? 'header' : 'label' }
    })
    return { kind: kind === 'line' && placed.some(isTotal) ? 'total' : kind, cells: placed }
  })
}

/** Some forms have their totals in lines like any other. */
function isTotal({ kind, text }: PlacedCell): boolean {
  return kind === 'label' && /^(?:总\s*计|合\s*计|本年(?:收入|支出)合计)$/u.test(text)
}
