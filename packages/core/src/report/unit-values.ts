import type { DataPoint } from '../point/data-point.ts'
import { createLedger } from './ledger.ts'
import type { Report } from './report.ts'

/** What of a figure is each unit's. */
export interface UnitValue {
  /** The unit's name; null for what the department declares or eliminates itself. */
  readonly unit: string | null
  readonly value: bigint
}

/** The units' figures behind a figure of the department, and what was eliminated between them; units with nothing are left out. */
export function unitValues(report: Report, of: DataPoint): UnitValue[] {
  const units = (report.units ?? []).map(({ name, facts }) => ({ unit: name, value: createLedger(facts).value(of) }))
  const rest = createLedger(report.facts).value(of) - units.reduce((sum, { value }) => sum + value, 0n)
  return [...units, { unit: null, value: rest }].filter(({ value }) => value !== 0n)
}
