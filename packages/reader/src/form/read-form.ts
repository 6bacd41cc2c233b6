import {
  type AmountFormat,
  type FormDefinition,
  type FormTable,
  formHeader,
  labelCell,
  leafColumns,
  type NameOf,
  numberColumns,
  type TableRow,
  type Unreadable,
} from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { splitCells } from '../text/source-line.ts'
import { placeOf, unreadable } from '../text/unreadable.ts'
import { assembleRows, type GridRow } from './assemble-rows.ts'
import { columnProblems } from './column-problems.ts'
import type { FormBlock } from './form-block.ts'
import { foundIn, readHeader, rowKey } from './read-header.ts'
import { readRows } from './read-rows.ts'
import { splitTotalRow } from './split-total-row.ts'

/** What forms are read with. */
export interface FormReading {
  /** The layout's, but for the unit, which every form states itself. */
  readonly format: AmountFormat
  readonly nameOf: NameOf
}

/** Reads a printed form back into what filling it made, and lists what it could not understand. */
export function readForm(block: FormBlock, reading: FormReading): { table: FormTable; unreadable: Unreadable[] } {
  const { form, head, notes } = block
  const problems: Unreadable[] = []
  return {
    table: {
      type: 'formTable',
      id: form.id,
      title: form.title,
      printedNumber: head.printedNumber,
      department: head.department,
      headLines: head.lines,
      header: formHeader(form),
      rows: readGrid(block, reading, (problem) => problems.push(problem)),
      notes: notes.map(({ text }) => text),
    },
    unreadable: problems,
  }
}

function readGrid(block: FormBlock, { format, nameOf }: FormReading, report: (problem: Unreadable) => void): TableRow[] {
  const { form, head } = block
  const place = placeOf(form)
  const [title] = block.top
  const assembled = assembleRows(block.grid)
  const grid = { ...assembled, rows: splitTotalRow(form, assembled.rows) }
  for (const { number, text } of grid.broken) report(unreadable(place, number, text.trim(), `这一行不是${grid.width}栏`))
  const header = readHeader(form, grid.rows)
  const body = grid.rows.slice(header.height).filter(({ cells }) => !header.rows.has(rowKey(cells)))
  const words = () => body.map(({ cells }): TableRow => ({ kind: 'line', cells: cells.map((cell) => labelCell(cell)) }))
  // Where a row of the header is not understood, labels of the others may be those of other columns.
  const bodyLine = body[0]?.line ?? Number.POSITIVE_INFINITY
  const isCut = grid.broken.some(({ number, text }) => number < bodyLine && splitCells(text).length > 1)
  if (isCut || foundIn(header) === 0) {
    report(unreadable(place, title?.number, form.title, '表头与版式不同，数字没有读取'))
    return words()
  }
  if (head.unit === undefined) {
    report(unreadable(place, title?.number, form.title, '没有写明金额单位，数字没有读取'))
    return words()
  }
  for (const problem of columnProblems(block, grid, header)) report(problem)
  const context = {
    form,
    printedNumber: head.printedNumber,
    columns: numberColumns(form).flat(),
    numbers: header.columns.map((printed) => (printed === undefined ? '' : (header.numbers[printed] ?? ''))),
    format: { ...format, unit: head.unit },
    nameOf,
    report,
  }
  const end = otherHeader(form, body)
  const [other] = body.slice(end)
  if (other) report(unreadable(place, other.line, other.cells.join(' '), `从这里起有${body.length - end}行在另一个表头之下，没有读取`))
  const inOrder = (cells: readonly string[]) => header.columns.map((printed) => (printed === undefined ? undefined : cells[printed]))
  return readRows(
    context,
    body.slice(0, end).map(({ line, cells }) => ({ line, texts: inOrder(cells) })),
  )
}

/** Where a grid has another header than its own: what stands under it is another table's. */
function otherHeader(form: FormDefinition, body: readonly GridRow[]): number {
  if (form.headless) return body.length
  const labels = new Set(leafColumns(form.columns).map(({ label }) => foldText(label)))
  const at = body.findIndex(({ cells }) => cells.filter((cell) => labels.has(foldText(cell))).length > 1)
  return at < 0 ? body.length : at
}
