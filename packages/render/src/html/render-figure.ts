import { type Cell, type Figure, factValue, isRate, type Place, percent, type Quantity } from '@juesuan/core'
import { escapeHtml } from './escape-html.ts'
import type { Page } from './page.ts'

/** A figure as `<data>`: its value in 元, in things counted, or in percent, and the number of the quantity it states. */
export function renderFigure(figure: Figure, place: Place, page: Page): string {
  const { cell, quantity, text } = figure
  if (cell.kind === 'blank') return ''
  const content = escapeHtml(text)
  if (cell.kind === 'notReportable') return content
  const value = machineValue(cell, quantity)
  return `<data id="f${page.figureNumber(figure, place)}" value="${value}" data-q="${page.quantityNumber(quantity)}">${content}</data>`
}

function machineValue(cell: Cell, quantity: Quantity): string {
  if (!isRate(quantity)) return factValue(quantity.of.measure, cell).value ?? ''
  return cell.kind === 'amount' ? String(Number(cell.value) / Number(percent)) : '0'
}
