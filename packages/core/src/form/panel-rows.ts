import type { AmountFormat } from '../amount/print-amount.ts'
import { notReportableFigure, valueFigure } from '../document/print-figure.ts'
import { type FigureCell, labelCell, type TableCell, type TableRow } from '../document/table.ts'
import { type DataPoint, point } from '../point/data-point.ts'
import type { NameOf } from '../point/labels.ts'
import type { Ledger } from '../report/ledger.ts'
import type { Aspect, FigureColumn, LabelColumn, LeafColumn } from './column.ts'
import type { FormDefinition, Panel } from './form-definition.ts'
import type { Line, WordLine } from './line.ts'

/** What the cells of a form are filled from. */
export interface CellSource {
  readonly ledger: Ledger
  readonly nameOf: NameOf
  readonly format: AmountFormat
}

/** A leaf column with its 栏次, counted over the whole form; columns of words have none. */
export interface NumberedColumn {
  readonly column: LeafColumn
  readonly number: string
}

/** Fills the rows of one panel. */
export function panelRows(form: FormDefinition, panel: Panel, columns: readonly NumberedColumn[], source: CellSource): TableRow[] {
  const { rows, width } = panel
  if (rows.kind === 'lines') {
    return rows.lines.map((line) => ('words' in line ? wordRow(line, width) : lineRow(form, line, columns, source)))
  }
  const total = totalRow(form, rows.total, columns, source)
  return [total, ...codeLines(form, columns, source).map((line) => lineRow(form, line, columns, source))]
}

/** Fills a cell: what the form, its column and its line say together is its data point. */
export function fillCell(aspects: readonly Aspect[], row: string, column: string, { ledger, format }: CellSource): FigureCell {
  const of = cellPoint(aspects)
  return { kind: 'figure', row, column, figure: valueFigure(of, ledger.value(of), format) }
}

/** The codes with anything in one of the form's columns; a level above is in use when one below it is. */
function codeLines(form: FormDefinition, columns: readonly NumberedColumn[], { ledger }: CellSource): Line[] {
  const figures = columns.map(({ column }) => column).filter((column): column is FigureColumn => column.kind === 'figure')
  const inUse = (code: string) => figures.some(({ at }) => ledger.value(cellPoint([form.at, at, { function: code }])) !== 0n)
  return ledger.functionCodes.filter(inUse).map((code) => ({ code, at: { function: code } }))
}

function lineRow(form: FormDefinition, line: Line, columns: readonly NumberedColumn[], source: CellSource): TableRow {
  const row = line.code ?? String(line.lineNumber ?? 'total')
  const cells = columns.map(({ column, number }): TableCell => {
    if (column.kind === 'label') return labelCell(labelText(line, column.show, source))
    if (!line.at) return labelCell('')
    const aspects = [form.at, column.at, line.at]
    if (!line.notReportable) return fillCell(aspects, row, number, source)
    return { kind: 'figure', row, column: number, figure: notReportableFigure(cellPoint(aspects)) }
  })
  return { kind: 'line', cells }
}

function totalRow(form: FormDefinition, label: string, columns: readonly NumberedColumn[], source: CellSource): TableRow {
  const words = columns.filter(({ column }) => column.kind === 'label').length
  const cells = columns.flatMap(({ column, number }) =>
    column.kind === 'figure' ? [fillCell([form.at, column.at], 'total', number, source)] : [],
  )
  return { kind: 'total', cells: [labelCell(label, words), ...cells] }
}

function wordRow({ words }: WordLine, width: number): TableRow {
  const [heading = '', ...rest] = words
  if (rest.length === 0) return { kind: 'heading', cells: [labelCell(heading, width)] }
  return { kind: 'header', cells: words.map((word) => labelCell(word)) }
}

function labelText({ label, code = '', lineNumber, at }: Line, show: LabelColumn['show'], { nameOf }: CellSource): string {
  if (show === 'lineNumber') return String(lineNumber ?? '')
  if (show === 'code') return code
  return label ?? nameOf(at?.economic === undefined ? 'function' : 'economic', code) ?? ''
}

function cellPoint(aspects: readonly Aspect[]): DataPoint {
  const { measure, ...coordinates }: Aspect = Object.assign({}, ...aspects)
  if (measure === undefined) throw new Error('a form cell needs a measure from its form, its column or its line')
  return point(measure, coordinates)
}
