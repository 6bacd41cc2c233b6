import { type Aspect, cellPoint, labelCell, type NumberedColumn, readFigure, type TableCell, valueQuantity } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { unreadable } from '../text/unreadable.ts'
import type { FormContext } from './panel-context.ts'

/** Where a cell stands: the row as the layout names it, and as the form prints it. */
export interface CellRow {
  readonly row: string
  readonly printed: string
  readonly line: number
  readonly at: Aspect
}

/** Reads a cell of a column of figures; what is no figure stays as words, and is told. */
export function readCell(context: FormContext, { row, printed, line, at }: CellRow, column: NumberedColumn, text: string): TableCell {
  const { form, printedNumber, format, numbers, columns } = context
  const figure = readFigure(valueQuantity(cellPoint(form, row, column.number, column.at, at)), foldText(text), format)
  const place = { row: printed, column: numbers[columns.indexOf(column)] || column.number }
  if (figure) return { kind: 'figure', figure: { ...figure, line }, ...place }
  context.report(unreadable({ form: form.id, printedNumber, ...place, section: null }, line, text, '不是金额或数目'))
  return labelCell(text)
}
