import { type Figure, isRate, measures, percent, printAmount, quantityKey } from '@juesuan/core'
import { escapeHtml } from './escape-html.ts'

/** A figure as `<data>`: its value in 元, in things counted, or in percent, and the quantity it states. */
export function renderFigure({ cell, quantity, text }: Figure): string {
  if (cell.kind === 'blank') return ''
  const content = escapeHtml(text)
  if (cell.kind === 'notReportable') return content
  return `<data value="${machineValue(cell.kind === 'zero' ? 0n : cell.value, quantity)}" data-point="${escapeHtml(quantityKey(quantity))}">${content}</data>`
}

function machineValue(value: bigint, quantity: Figure['quantity']): string {
  if (isRate(quantity)) return String(Number(value) / Number(percent))
  const { unit } = measures[quantity.of.measure]
  if (unit === 'points') return String(Number(value) / 100)
  if (unit !== 'money') return value.toString()
  return printAmount(value, { unit: 'yuan', decimals: 2, separators: false, zero: '0.00' })
}
