import {
  type AmountFormat,
  type FormTable,
  formHeader,
  labelCell,
  type NameOf,
  numberColumns,
  type TableRow,
  type Unreadable,
} from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { isRow, splitCells } from '../text/source-line.ts'
import { placeOf, unreadable } from '../text/unreadable.ts'
import { assembleRows, type Grid } from './assemble-rows.ts'
import { columnProblems } from './column-problems.ts'
import type { FormBlock } from './find-forms.ts'
import { foundIn, readHeader, rowKey } from './read-header.ts'
import { readRows } from './read-rows.ts'

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
  const grid = gridOf(block)
  for (const { number, text } of grid.broken) report(unreadable(place, number, text.trim(), `这一行不是${grid.width}栏`))
  const header = readHeader(form, grid.rows)
  const body = grid.rows.slice(header.height).filter(({ cells }) => !header.rows.has(rowKey(cells)))
  const words = () => body.map(({ cells }): TableRow => ({ kind: 'line', cells: cells.map((cell) => labelCell(cell)) }))
  if (foundIn(header) === 0) {
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
  const inOrder = (cells: readonly string[]) => header.columns.map((printed) => (printed === undefined ? undefined : cells[printed]))
  return readRows(
    context,
    body.map(({ line, cells }) => ({ line, texts: inOrder(cells) })),
  )
}

const continued = /^[(（]?续(?:表|上表)?[)）]?$/u

/** The rows of the grid without what a page break repeats of the lines above it. */
function gridOf({ top, grid }: FormBlock): Grid {
  const repeated = new Set(top.flatMap(({ text }) => splitCells(text).map(foldText)))
  return assembleRows(
    grid.filter(({ text }) => {
      const words = splitCells(text).filter((cell) => cell !== '')
      if (words.length === 0) return isRow(text)
      return !words.every((cell) => repeated.has(foldText(cell)) || continued.test(cell))
    }),
  )
}
