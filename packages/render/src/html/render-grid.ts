import type { FigureCell, HeaderCell, LabelCell, Table, TableCell, TableRow } from '@juesuan/core'
import { escapeHtml } from './escape-html.ts'

/** Prints a cell with a figure, as `<td>`. */
export type RenderFigureCell = (cell: FigureCell) => string

/** The head and body of a table; header cells know what they head, so that a screen reader can say it. */
export function renderGrid({ header, rows }: Pick<Table, 'header' | 'rows'>, renderFigureCell: RenderFigureCell): string {
  const head = header.length === 0 ? '' : `<thead>\n${header.map(renderHeaderRow).join('\n')}\n</thead>\n`
  return `${head}<tbody>\n${rows.map((row) => renderRow(row, renderFigureCell)).join('\n')}\n</tbody>`
}

function renderHeaderRow(cells: readonly HeaderCell[]): string {
  return `<tr>${cells.map((cell) => `<th scope="${cell.columnSpan > 1 ? 'colgroup' : 'col'}"${spans(cell)}>${escapeHtml(cell.text)}</th>`).join('')}</tr>`
}

function renderRow({ kind, cells }: TableRow, renderFigureCell: RenderFigureCell): string {
  const isHeading = kind === 'heading' || kind === 'header'
  const renderCell = (cell: TableCell) => (cell.kind === 'figure' ? renderFigureCell(cell) : renderLabel(cell, isHeading ? 'col' : 'row'))
  return `<tr${kind === 'line' ? '' : ` class="${kind}"`}>${cells.map(renderCell).join('')}</tr>`
}

function renderLabel({ text, columnSpan }: LabelCell, scope: 'col' | 'row'): string {
  const span = spans({ columnSpan, rowSpan: 1 })
  if (text === '') return `<td${span}></td>`
  return /^\d+$/u.test(text) ? `<td class="code"${span}>${text}</td>` : `<th scope="${scope}"${span}>${escapeHtml(text)}</th>`
}

function spans({ columnSpan, rowSpan }: Pick<HeaderCell, 'columnSpan' | 'rowSpan'>): string {
  return `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
}
