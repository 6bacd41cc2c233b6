import { blank, cellOf, notReportable } from '../amount/cell.ts'
import { roundHalfUp } from '../amount/divide-half-up.ts'
import { percent } from '../amount/percent.ts'
import { powerOfTen } from '../amount/power-of-ten.ts'
import { type AmountFormat, formatPrecision, groupThousands, printAmount } from '../amount/print-amount.ts'
import { printRate, type Rate } from '../amount/rate.ts'
import type { DataPoint } from '../point/data-point.ts'
import { measures } from '../point/measure.ts'
import type { Figure } from './figure.ts'
import { type Quantity, valueQuantity } from './quantity.ts'

/** Prints the value of a data point: money in the format's unit, things counted as whole numbers. */
export function valueFigure(of: DataPoint, value: bigint, format: AmountFormat): Figure {
  return amountFigure(valueQuantity(of), value, format)
}

/** Prints a value, or how much it changed. */
export function amountFigure(quantity: Quantity, value: bigint, format: AmountFormat): Figure {
  const { unit } = measures[quantity.of.measure]
  const money = unit === 'money'
  const text = money ? printAmount(value, format) : unit === 'points' ? printAmount(value, points) : printCount(value, format)
  if (text === '') return { type: 'figure', quantity, text, cell: blank }
  // What is written for exactly nothing is exact, however few digits it has.
  const precision = money && value !== 0n ? formatPrecision(format) : 1n
  return { type: 'figure', quantity, text, cell: cellOf(roundHalfUp(value, precision), precision) }
}

/** Prints a rate without its %. */
export function rateFigure(quantity: Quantity, rate: Rate, decimals = 2): Figure {
  const text = printRate(rate, decimals)
  const precision = percent / powerOfTen(decimals)
  return { type: 'figure', quantity, text, cell: cellOf(BigInt(text.replace('.', '')) * precision, precision) }
}

/** A cell that prints `——`. */
export function notReportableFigure(of: DataPoint): Figure {
  return { type: 'figure', quantity: valueQuantity(of), text: '——', cell: notReportable }
}

/** Points are kept in hundredths, as 分 are of 元: 90, 95.5. */
const points: AmountFormat = { unit: 'yuan', decimals: 2, separators: false, zero: '0', trim: true }

function printCount(value: bigint, { zero, separators }: AmountFormat): string {
  if (value === 0n) return zero
  return separators ? groupThousands(value.toString()) : value.toString()
}
