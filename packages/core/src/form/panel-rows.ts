import type { AmountFormat } from '../amount/print-amount.ts'
import { levelDigits } from '../classification/code.ts'
import { notReportableFigure, valueFigure } from '../document/print-figure.ts'
import { type FigureCell, labelCell, type TableCell, type TableRow } from '../document/table.ts'
import type { NameOf } from '../point/labels.ts'
import type { Ledger } from '../report/ledger.ts'
import { cellPoint } from './cell-point.ts'
import type { Aspect, LabelColumn } from './column.ts'
import type { FormDefinition, Panel } from './form-definition.ts'
import { type Line, lineName, type WordLine } from './line.ts'
import type { NumberedColumn } from './number-columns.ts'

/** What the cells of a form are filled from. */
export interface CellSource {
  readonly ledger: Ledger
  readonly nameOf: NameOf
  readonly format: AmountFormat
}

/** Fills the rows of one panel. */
export function panelRows(form: FormDefinition, panel: Panel, columns: readonly NumberedColumn[], source: CellSource): TableRow[] {
  const { rows, width } = panel
  if (rows.kind === 'lines') {
    return rows.lines.flatMap((line) => {
      if ('words' in line) return wordRow(line, width)
      return line.onlyInUse && !isInUse(form, line, columns, source) ? [] : lineRow(form, line, columns, source)
    })
  }
  const total = totalRow(form, rows.total, columns, source)
  const lines = codeLines(form, columns, source).map((line) => lineRow(form, line, columns, source))
  return rows.totalLast ? [...lines, total] : [total, ...lines]
}

/** Fills a cell of a column of figures. */
export function fillCell(form: FormDefinition, row: string, column: NumberedColumn, line: Aspect, source: CellSource): FigureCell {
  const of = cellPoint(form, row, column.number, column.at, line)
  return { kind: 'figure', row, column: column.number, figure: valueFigure(of, source.ledger.value(of), source.format) }
}

/** The codes with anything in one of the form's columns; a level above is in use when one below it is. */
function codeLines(form: FormDefinition, columns: readonly NumberedColumn[], source: CellSource): Line[] {
  return source.ledger.functionCodes
    .map((code) => ({ code, at: { function: code } }))
    .filter((line) => isInUse(form, line, columns, source))
}

/** Whether a line has anything in one of the form's columns. */
function isInUse(form: FormDefinition, line: Line, columns: readonly NumberedColumn[], { ledger }: CellSource): boolean {
  const { at } = line
  if (!at) return false
  const row = lineName(line)
  return columns.some(
    (column) => column.column.kind === 'figure' && ledger.value(cellPoint(form, row, column.number, column.at, at)) !== 0n,
  )
}

function lineRow(form: FormDefinition, line: Line, columns: readonly NumberedColumn[], source: CellSource): TableRow {
  const row = lineName(line)
  const { at, notReportable } = line
  const cells = columns.map((numbered): TableCell => {
    const { column, number } = numbered
    if (column.kind === 'label') return labelCell(labelText(line, column.show, source))
    if (!at) return labelCell('')
    if (!notReportable) return fillCell(form, row, numbered, at, source)
    return { kind: 'figure', row, column: number, figure: notReportableFigure(cellPoint(form, row, number, column.at, at)) }
  })
  return { kind: 'line', cells }
}

function totalRow(form: FormDefinition, label: string, columns: readonly NumberedColumn[], source: CellSource): TableRow {
  const figures = columns.filter(({ column }) => column.kind === 'figure')
  const cells = figures.map((column) => fillCell(form, 'total', column, {}, source))
  return { kind: 'total', cells: [labelCell(label, columns.length - figures.length), ...cells] }
}

function wordRow({ words }: WordLine, width: number): TableRow {
  const [heading = '', ...rest] = words
  if (rest.length === 0) return { kind: 'heading', cells: [labelCell(heading, width)] }
  return { kind: 'header', cells: words.map((word) => labelCell(word)) }
}

function labelText({ label, code = '', lineNumber, at }: Line, show: LabelColumn['show'], { nameOf }: CellSource): string {
  if (show === 'lineNumber') return String(lineNumber ?? '')
  if (show === 'code') return code
  if (show !== 'name') return levelDigits(code, show)
  return label ?? nameOf(at?.economic === undefined ? 'function' : 'economic', code) ?? ''
}
