import { isMoney, roundHalfUp } from '@juesuan/core'
import type { CellRelation } from './cell-relations.ts'
import { cellNumber, type ExactValue } from './exact-values.ts'
import { eachFormula, reference } from './formula.ts'
import type { PlacedFigure } from './plan-sheets.ts'

/** A formula and what it gives now. */
export interface Computed<Result extends number | string> {
  readonly formula: string
  readonly result: Result
}

/** A relation compared as it is printed: every figure rounded to what its form shows. */
export interface ComparedRelation {
  readonly left: Computed<number>
  readonly right: Computed<number>
  readonly difference: Computed<number>
  /** By how much rounding alone may set the sides apart. */
  readonly slack: Computed<number>
  readonly state: Computed<'相符' | '尾数差' | '不符'>
}

/** The columns that the formulas of a row refer to. */
interface Columns {
  readonly left: string
  readonly right: string
  readonly difference: string
  readonly slack: string
}

/** What of a difference is noise of the computation. */
const noise = '0.0000001'

/**
 * Compares a relation by formulas, in a row of the sheet. n rounded terms may set the sides apart by ⌈(n+1)/2⌉−1 units of the last
 * digit; what is nothing is not rounded. Undefined where the formulas would be longer than Excel takes.
 */
export function comparePrinted(
  relation: CellRelation,
  exact: ExactValue,
  row: number,
  columns: Columns,
  sheet: string,
): ComparedRelation | undefined {
  const { whole, parts, mayExceed } = relation
  const decimals = isMoney(whole.of.measure) ? whole.plan.decimals : 0
  const round = (text: string) => `ROUND(${text},${decimals})`
  const sum = eachFormula(parts, sheet, (range) => (range.includes(':') ? `SUMPRODUCT(${round(range)})` : round(range)))
  const count = eachFormula(
    parts.map(({ cell }) => ({ cell, negative: false })),
    sheet,
    (range) => `SUMPRODUCT(--(${range}<>0))`,
  )
  if (sum === undefined || count === undefined) return undefined
  const [left, right, difference, slack] = [columns.left, columns.right, columns.difference, columns.slack].map(
    (column) => `${column}${row}`,
  )
  const step = isMoney(whole.of.measure) ? 10 ** -decimals : 0
  const terms = parts.filter(({ cell }) => exact(cell) !== 0n).length
  const values = {
    left: printed(whole, exact),
    right: parts.reduce((total, { cell, negative }) => total + (negative ? -1n : 1n) * printed(cell, exact), 0n),
  }
  const allowed = step * (Math.ceil((terms + 1) / 2) - 1)
  const number = (value: bigint) => cellNumber(value, whole)
  const apart = number(values.left - values.right)
  const isWithin = mayExceed ? apart >= 0 : apart === 0
  return {
    left: { formula: round(reference(whole, sheet)), result: number(values.left) },
    right: { formula: sum, result: number(values.right) },
    difference: { formula: `ROUND(${left}-${right},6)`, result: apart },
    slack: { formula: step === 0 ? '0' : `${step}*(ROUNDUP((${count}+1)/2,0)-1)`, result: allowed },
    state: {
      formula: `IF(${mayExceed ? `${difference}>-${noise}` : `ABS(${difference})<${noise}`},"相符",IF(ABS(${difference})<=${slack}+${noise},"尾数差","不符"))`,
      result: isWithin ? '相符' : Math.abs(apart) <= allowed + Number(noise) ? '尾数差' : '不符',
    },
  }
}

/** What is printed of the value behind a figure. */
function printed(cell: PlacedFigure, exact: ExactValue): bigint {
  const value = exact(cell) ?? 0n
  if (!isMoney(cell.of.measure)) return value
  return roundHalfUp(value, cell.plan.unit / 10n ** BigInt(cell.plan.decimals))
}
