import {
  type Aspect,
  codeLevel,
  type LabelColumn,
  type Line,
  labelCell,
  lineName,
  type Panel,
  type TableCell,
  type TableRow,
} from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { placeOf, unreadable } from '../text/unreadable.ts'
import type { RowLabels } from './find-line.ts'
import { spellLabel } from './label.ts'
import type { PanelContext, PanelRow } from './panel-context.ts'
import { type CellRow, readCell } from './read-cell.ts'

/** A row of a panel as it was read, and the line of the layout it prints. */
export interface ReadRow extends TableRow {
  readonly printed?: Line | undefined
}

/** Reads a row of one panel: the inverse of filling it. A row that the layout does not have stays as words, and is told. */
export function readPanelRow(context: PanelContext, { rows }: Panel, row: PanelRow): ReadRow {
  const texts = row.texts.map((text) => text ?? '')
  const hasLabels = context.columns.some(({ column }) => column.kind === 'label')
  if (hasLabels && texts.every((text) => text === '')) return { kind: 'line', cells: texts.map(() => labelCell('')) }
  const labels = labelsOf(context, row)
  if (rows.kind === 'codes') return readCodeRow(context, row, labels, rows.total)
  const words = context.lines.words(texts)
  if (words) return wordRow(words.words, texts.length)
  const line = context.lines.line(labels)
  return line ? readLine(context, row, line, labels) : unknownRow(context, row)
}

/** The words of a row by what they show; a code that is split over columns is put together. */
function labelsOf({ columns }: PanelContext, { texts }: PanelRow): RowLabels {
  const labels: RowLabels = Object.fromEntries(
    columns.flatMap(({ column }, index) => (column.kind === 'label' ? [[column.show, texts[index] ?? '']] : [])),
  )
  const pieces = [labels.category, labels.subcategory, labels.item].flatMap((piece) => (piece === undefined ? [] : [foldText(piece)]))
  return pieces.length > 0 ? { ...labels, code: wholeCode(pieces) } : labels
}

/** The code that pieces make; empty where one is missing between others. */
function wholeCode(pieces: readonly string[]): string {
  const first = pieces.indexOf('')
  const end = first < 0 ? pieces.length : first
  return pieces.slice(end).every((piece) => piece === '') ? pieces.slice(0, end).map(withZero).join('') : ''
}

/** A workbook that keeps codes as numbers prints 款 05 as 5. */
function withZero(piece: string): string {
  return /^\d$/u.test(piece) ? `0${piece}` : piece
}

function readCodeRow(context: PanelContext, row: PanelRow, labels: RowLabels, total: string): ReadRow {
  const words = context.columns.flatMap(({ column }, index) => (column.kind === 'label' && row.texts[index] ? [row.texts[index]] : []))
  if (words.length === 1 && foldText(words[0] ?? '') === foldText(total)) return readTotal(context, row, total)
  const code = foldText(labels.code ?? '')
  if (codeLevel(code) === undefined) return unknownRow(context, row)
  return readLine(context, row, { code, at: { function: code } }, labels)
}

function readTotal(context: PanelContext, row: PanelRow, total: string): ReadRow {
  const at: CellRow = { row: 'total', printed: 'total', line: row.line, at: {} }
  const cells = context.columns.flatMap((column, index) => (column.column.kind === 'figure' ? [figureCell(context, at, row, index)] : []))
  return { kind: 'total', cells: [labelCell(total, context.columns.length - cells.length), ...cells] }
}

function readLine(context: PanelContext, row: PanelRow, line: Line, labels: RowLabels): ReadRow {
  const own = lineName(line)
  const printed = line.code ?? (foldText(labels.lineNumber ?? '') || own)
  const cells = context.columns.map(({ column }, index): TableCell => {
    const text = row.texts[index] ?? ''
    if (column.kind === 'label') return labelCell(labelText(context, line, column.show, text))
    if (line.at) return figureCell(context, { row: own, printed, line: row.line, at: line.at }, row, index)
    if (text !== '') context.report(unreadable(placeOf(context.form), row.line, text, '版式中这一行没有数字'))
    return labelCell(text)
  })
  return { kind: 'line', cells, printed: line }
}

function figureCell(context: PanelContext, at: CellRow, { texts }: PanelRow, index: number): TableCell {
  const column = context.columns[index]
  const text = texts[index]
  // A column that is not printed has no figure, not even a blank one.
  return column && text !== undefined ? readCell(context, at, column, text) : labelCell('')
}

function labelText({ nameOf }: PanelContext, line: Line, show: LabelColumn['show'], text: string): string {
  if (show === 'subcategory' || show === 'item') return withZero(foldText(text))
  if (show !== 'name') return foldText(text)
  const { code = '', label, at = {} }: { code?: string; label?: string; at?: Aspect } = line
  return spellLabel(text, label ?? nameOf(at.economic === undefined ? 'function' : 'economic', code))
}

function wordRow(words: readonly string[], width: number): ReadRow {
  const [heading = ''] = words
  if (words.length === 1) return { kind: 'heading', cells: [labelCell(heading, width)] }
  return { kind: 'header', cells: words.map((word) => labelCell(word)) }
}

function unknownRow(context: PanelContext, { line, texts }: PanelRow): ReadRow {
  const words = texts.filter((text) => text !== undefined && text !== '')
  context.report(unreadable(placeOf(context.form), line, words.join(' '), '版式中没有这一行'))
  return { kind: 'line', cells: texts.map((text) => labelCell(text ?? '')) }
}
