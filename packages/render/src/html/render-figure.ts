import { type Figure, isRate, measures, type Place, percent, printAmount } from '@juesuan/core'
import { escapeHtml } from './escape-html.ts'
import type { Page } from './page.ts'

/** A figure as `<data>`: its value in 元, in things counted, or in percent, and the number of the quantity it states. */
export function renderFigure(figure: Figure, place: Place, page: Page): string {
  const { cell, quantity, text } = figure
  if (cell.kind === 'blank') return ''
  const content = escapeHtml(text)
  if (cell.kind === 'notReportable') return content
  const value = machineValue(cell.kind === 'zero' ? 0n : cell.value, quantity)
  return `<data id="f${page.figureNumber(figure, place)}" value="${value}" data-q="${page.quantityNumber(quantity)}">${content}</data>`
}

function machineValue(value: bigint, quantity: Figure['quantity']): string {
  if (isRate(quantity)) return String(Number(value) / Number(percent))
  const { unit } = measures[quantity.of.measure]
  if (unit === 'points') return String(Number(value) / 100)
  if (unit !== 'money') return value.toString()
  return printAmount(value, { unit: 'yuan', decimals: 2, separators: false, zero: '0.00' })
}
