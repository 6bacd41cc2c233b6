import type { DataPoint } from '../point/data-point.ts'
import { hierarchyRelations } from './hierarchy-relations.ts'
import type { Relation } from './relation.ts'
import { statedRelations } from './stated-relations.ts'

/** Every relation between exactly the data points in use: what the hierarchies give, and the stated balances. */
export function generateRelations(points: readonly DataPoint[]): readonly Relation[] {
  return [...hierarchyRelations(points), ...statedRelations(points)]
}
