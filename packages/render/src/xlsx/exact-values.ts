import { cellValue, createLedger, isMoney, type Report, roundHalfUp } from '@juesuan/core'
import type { PlacedFigure } from './plan-sheets.ts'

/** The value of a figure in 分 or things counted; undefined of one that states none. */
export type ExactValue = (placed: PlacedFigure) => bigint | undefined

/**
 * What stands behind the figures: the exact amounts of the report, so that every total is the exact sum and shows what is
 * printed. Of a report that was read, and wherever the report prints something else, it is what is printed.
 */
export function exactValues(report: Report | undefined): ExactValue {
  const ledger = report && createLedger(report.facts)
  const known = new Map<PlacedFigure, bigint | undefined>()
  return (placed) => {
    if (!known.has(placed)) known.set(placed, statedValue(placed, ledger))
    return known.get(placed)
  }
}

function statedValue({ figure: { cell }, of }: PlacedFigure, ledger: ReturnType<typeof createLedger> | undefined): bigint | undefined {
  const printed = cellValue(cell)
  if (printed === undefined || !ledger) return printed
  const exact = ledger.value(of)
  const precision = cell.kind === 'amount' || cell.kind === 'zero' ? cell.precision : 1n
  return roundHalfUp(exact, precision) === printed ? exact : printed
}

/** A value as a cell holds it: money in the unit of its form, things as they are counted. */
export function cellNumber(value: bigint, { plan, of }: PlacedFigure): number {
  return isMoney(of.measure) ? Number(value) / Number(plan.unit) : Number(value)
}
