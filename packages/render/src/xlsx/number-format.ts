import { isMoney } from '@juesuan/core'
import type { PlacedFigure, SheetPlan } from './plan-sheets.ts'

/** The format of a figure as its form prints amounts: decimals, separators, and what stands for nothing. */
export function numberFormat({ plan, of }: PlacedFigure): string {
  const whole = isGrouped(plan) ? '#,##0' : '0'
  const digits = isMoney(of.measure) && plan.decimals > 0 ? `${whole}.${'0'.repeat(plan.decimals)}` : whole
  return `${digits};-${digits};${zeroOf(plan, digits)};@`
}

function isGrouped(plan: SheetPlan): boolean {
  return figureTexts(plan).some(({ text }) => text.includes(','))
}

/** A form that leaves cells blank prints nothing as blank; another prints 0.00. */
function zeroOf(plan: SheetPlan, digits: string): string {
  return figureTexts(plan).some(({ kind }) => kind === 'zero') ? digits : ''
}

/** Each form's figures are looked through once. */
const known = new WeakMap<SheetPlan, readonly { readonly text: string; readonly kind: string }[]>()

function figureTexts(plan: SheetPlan): readonly { readonly text: string; readonly kind: string }[] {
  const texts =
    known.get(plan) ??
    plan.form.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'figure' ? [{ text: cell.figure.text, kind: cell.figure.cell.kind }] : [])),
    )
  known.set(plan, texts)
  return texts
}
