import type { Cell } from '../amount/cell.ts'
import { parseCell, parseCount, parseNumber } from '../amount/parse-cell.ts'
import { percent } from '../amount/percent.ts'
import { type AmountFormat, formatPrecision } from '../amount/print-amount.ts'
import { measures } from '../point/measure.ts'
import type { Figure } from './figure.ts'
import { isRate, type Quantity } from './quantity.ts'

/**
 * Reads what is printed for a quantity, without its unit: money in the format's unit, counts as whole numbers,
 * rates without their %. The inverse of printing it. Undefined where the text is no such figure.
 */
export function readFigure(quantity: Quantity, text: string, format: AmountFormat): Figure | undefined {
  const cell = readCell(quantity, text, format)
  return cell && { type: 'figure', quantity, text, cell }
}

function readCell(quantity: Quantity, text: string, format: AmountFormat): Cell | undefined {
  if (isRate(quantity)) return parseNumber(text, percent)
  const { unit } = measures[quantity.of.measure]
  // Points are stated exactly, whatever zeros are left out.
  if (unit === 'points') return atPrecision(parseNumber(text, 100n), 1n)
  if (unit !== 'money') return parseCount(text)
  const cell = parseCell(text, format.unit)
  return format.trim ? atPrecision(cell, formatPrecision(format)) : cell
}

/** Where zeros at the end are left out, a figure is known to more digits than it shows. */
function atPrecision(cell: Cell | undefined, precision: bigint): Cell | undefined {
  return cell?.kind === 'amount' && cell.precision > precision ? { ...cell, precision } : cell
}
