import type { DataPoint } from '../point/data-point.ts'
import type { Dimension } from '../point/dimension.ts'
import type { Term } from '../report/definitions.ts'

/** Why a relation holds: parts of one hierarchy, the definition of a total, or a balance of the year. */
export type RelationKind = 'hierarchy' | 'definition' | 'balance'

/** An equation or inequality between data points, as data: `whole = Σ parts`, or `whole ≥ Σ parts` where not all parts are known. */
export interface Relation {
  readonly kind: RelationKind
  readonly comparison: '=' | '>='
  readonly whole: DataPoint
  readonly parts: readonly Term[]
  /** The dimension whose members are added up; absent where the relation is stated. */
  readonly along?: Dimension
  /** What would have to be added and is not printed: where all of it is nothing, both sides are equal. */
  readonly missing?: readonly DataPoint[]
  /** That both sides are equal is usual, not certain: something may be left unsaid. */
  readonly likely?: true
}
