import type { DataPoint } from '../point/data-point.ts'
import { createLedger } from './ledger.ts'
import type { Report } from './report.ts'

/** What of a figure is each unit's. */
export interface UnitValue {
  /** The unit's name; null for what the department declares or eliminates itself. */
  readonly unit: string | null
  readonly value: bigint
}

/**
 * Tells of any figure of the department the units' figures behind it, and what was eliminated between them; units with nothing are
 * left out, and of a department that is not a sum of units there is nothing to tell.
 */
export function unitValues(report: Report): (of: DataPoint) => UnitValue[] {
  if (!report.units) return () => []
  const whole = createLedger(report.facts)
  const ledgers = report.units.map(({ name, facts }) => ({ unit: name, ledger: createLedger(facts) }))
  return (of) => {
    const units = ledgers.map(({ unit, ledger }) => ({ unit, value: ledger.value(of) }))
    const rest = whole.value(of) - units.reduce((sum, { value }) => sum + value, 0n)
    return [...units, { unit: null, value: rest }].filter(({ value }) => value !== 0n)
  }
}
