import { breakCell } from './break-cell.ts'
import { drawCell } from './draw-cell.ts'
import { addElement, type Element } from './element.ts'
import { headerTops, rowHeight } from './grid-heights.ts'
import { type GridMeasure, type GridPlace, type GridStyle, measureGrid } from './grid-measure.ts'
import type { GridCell, PreparedGrid } from './prepare-grid.ts'
import type { Strip } from './strip.ts'

/** The strips of a table. */
export interface SetGrid {
  /** One strip, however many rows the header has; none where the table has no header. */
  readonly header: readonly Strip[]
  readonly rows: readonly Strip[]
}

/** Sets a table in ruled lines: one strip for its header, one for each row. */
export function setGrid(grid: PreparedGrid, style: GridStyle, place: GridPlace, parent: Element): SetGrid {
  const measure = measureGrid(grid, style, place)
  const table = addElement(parent, { tag: 'Table' })
  return { header: setHeader(grid.header, measure, table), rows: grid.rows.flatMap((row) => setRow(row, measure, table)) }
}

function setHeader(cells: readonly GridCell[], measure: GridMeasure, table: Element): Strip[] {
  if (cells.length === 0) return []
  const broken = cells.map((cell) => breakCell(cell, measure))
  const tops = headerTops(broken, measure)
  const height = tops.at(-1) ?? 0
  const [left, right] = [measure.edges[0] ?? 0, measure.edges.at(-1) ?? 0]
  const rows = tops.slice(1).map(() => addElement(table, { tag: 'TR' }))
  const marks = broken.flatMap((each) => {
    const { row, rowSpan, columnSpan } = each.cell
    const element = addElement(rows[row] ?? table, { tag: 'TH', scope: 'Column', columnSpan, rowSpan })
    return drawCell(each, measure, { top: tops[row] ?? 0, bottom: tops[row + rowSpan] ?? height }, element)
  })
  const shade = { kind: 'shade', x: left, y: 0, width: right - left, height } as const
  return [{ kind: 'strip', height, marks: [shade, ...marks], staysWithNext: true }]
}

function setRow({ kind, cells }: PreparedGrid['rows'][number], measure: GridMeasure, table: Element): Strip[] {
  const broken = cells.map((cell) => breakCell(cell, measure))
  const most = Math.max(1, Math.floor((measure.height - 2 * measure.padding) / measure.leading))
  const count = Math.max(1, ...broken.map(({ lines }) => lines.length))
  const row = addElement(table, { tag: 'TR' })
  const elements = broken.map(({ cell }) => {
    const isHead = cell.kind === 'header' || (cell.kind === 'label' && !/^\d*$/u.test(cell.text))
    const { columnSpan, rowSpan } = cell
    return addElement(
      row,
      isHead ? { tag: 'TH', scope: kind === 'header' ? 'Column' : 'Row', columnSpan, rowSpan } : { tag: 'TD', columnSpan, rowSpan },
    )
  })
  return Array.from({ length: Math.ceil(count / most) }, (_, part): Strip => {
    const height = rowHeight(measure, Math.min(count - part * most, most))
    const marks = broken.flatMap((each, index) => {
      const lines = each.lines.slice(part * most, (part + 1) * most)
      return drawCell({ ...each, lines }, measure, { top: 0, bottom: height }, elements[index] ?? row)
    })
    return { kind: 'strip', height, marks, staysWithNext: kind === 'heading' || kind === 'header' }
  })
}
