import type { HeaderCell, Table, TableCell, TableRow } from '@juesuan/core'
import { escapeHtml } from './escape-html.ts'
import { renderFigure } from './render-figure.ts'

/** The head and body of a table; header cells know what they head, so that a screen reader can say it. */
export function renderGrid({ header, rows }: Pick<Table, 'header' | 'rows'>): string {
  const head = header.length === 0 ? '' : `<thead>\n${header.map(renderHeaderRow).join('\n')}\n</thead>\n`
  return `${head}<tbody>\n${rows.map(renderRow).join('\n')}\n</tbody>`
}

function renderHeaderRow(cells: readonly HeaderCell[]): string {
  return `<tr>${cells.map((cell) => `<th scope="${cell.columnSpan > 1 ? 'colgroup' : 'col'}"${spans(cell)}>${escapeHtml(cell.text)}</th>`).join('')}</tr>`
}

function renderRow({ kind, cells }: TableRow): string {
  if (kind === 'heading' || kind === 'header') return `<tr class="${kind}">${cells.map((cell) => renderCell(cell, 'col')).join('')}</tr>`
  return `<tr${kind === 'total' ? ' class="total"' : ''}>${cells.map((cell) => renderCell(cell, 'row')).join('')}</tr>`
}

function renderCell(cell: TableCell, scope: 'col' | 'row'): string {
  if (cell.kind === 'figure') return `<td class="figure">${renderFigure(cell.figure)}</td>`
  const span = spans({ columnSpan: cell.columnSpan, rowSpan: 1 })
  const text = escapeHtml(cell.text)
  if (text === '') return `<td${span}></td>`
  return /^\d+$/u.test(cell.text) ? `<td class="code"${span}>${text}</td>` : `<th scope="${scope}"${span}>${text}</th>`
}

function spans({ columnSpan, rowSpan }: Pick<HeaderCell, 'columnSpan' | 'rowSpan'>): string {
  return `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
}
