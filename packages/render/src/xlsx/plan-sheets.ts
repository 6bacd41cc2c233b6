import type { DataPoint, Figure, FormTable } from '@juesuan/core'
import { monetaryUnits, pointKey } from '@juesuan/core'
import { columnWidths, placeCells } from '../form-columns.ts'
import { headLines } from '../head-lines.ts'
import { plainWords } from '../plain-words.ts'

/** A form on a sheet of its own. Rows and columns are counted from 1. */
export interface SheetPlan {
  readonly name: string
  readonly form: FormTable
  /** The width of each column, in em. */
  readonly widths: readonly number[]
  readonly headerTop: number
  readonly bodyTop: number
  readonly notesTop: number
  /** How many 分 one of the unit is that the form prints, and to how many decimals. */
  readonly unit: bigint
  readonly decimals: number
}

/** A figure of a form in its cell. */
export interface PlacedFigure {
  readonly plan: SheetPlan
  readonly row: number
  readonly column: number
  readonly figure: Figure
  readonly of: DataPoint
  readonly key: string
}

/** Gives every form a sheet, named by its number. */
export function planSheets(forms: readonly FormTable[], names: Set<string>): SheetPlan[] {
  return forms.map((form) => {
    const headerTop = 2 + headLines(form).length
    const bodyTop = headerTop + form.header.length
    const amounts = form.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'figure' && cell.figure.cell.kind === 'amount' ? [cell.figure] : [])),
    )
    const decimals = Math.max(0, ...amounts.map(({ text }) => decimalsOf(text)))
    const unit = amounts.reduce((most, { text, cell }) => {
      const own = cell.kind === 'amount' ? cell.precision * 10n ** BigInt(decimalsOf(text)) : 0n
      return own > most ? own : most
    }, 0n)
    return {
      name: sheetName(form.printedNumber, names),
      form,
      widths: columnWidths(form),
      headerTop,
      bodyTop,
      notesTop: bodyTop + form.rows.length,
      unit: unit >= monetaryUnits.yuan.fen ? unit : monetaryUnits.tenThousandYuan.fen,
      decimals: amounts.length > 0 ? decimals : 2,
    }
  })
}

/** Every figure with its cell. */
export function placeFigures(plan: SheetPlan): PlacedFigure[] {
  return plan.form.rows.flatMap(({ cells }, index) =>
    placeCells(cells).flatMap(({ cell, column }) => {
      if (cell.kind !== 'figure' || cell.figure.quantity.kind !== 'value') return []
      const { figure } = cell
      const { of } = cell.figure.quantity
      return [{ plan, row: plan.bodyTop + index, column: column + 1, figure, of, key: pointKey(of) }]
    }),
  )
}

function decimalsOf(text: string): number {
  return /\.(\d+)$/u.exec(text)?.[1]?.length ?? 0
}

/** Names of sheets have 31 letters at most, not these marks, and each is given once, whatever the case of its letters. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    plainWords(wanted)
      .replaceAll(/[[\]:*?/\\]/gu, ' ')
      .replaceAll(/^['\s]+|['\s]+$/gu, '') || '表'
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`
    const name =
      [...plain]
        .slice(0, 28 - suffix.length)
        .join('')
        .slice(0, 31 - suffix.length) + suffix
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
