import type { DataPoint } from '../point/data-point.ts'

/** A quantity and its exact value, in 分 or in things counted, and where it was declared. */
export interface Fact {
  readonly point: DataPoint
  readonly value: bigint
  /** The property it came from: `['generalPublicBudget', 'expenditure', '2011301', 'basic']`; empty where it was computed. */
  readonly path: readonly string[]
}
