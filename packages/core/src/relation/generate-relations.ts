import { type DataPoint, pointKey } from '../point/data-point.ts'
import { hierarchyRelations } from './hierarchy-relations.ts'
import type { Relation } from './relation.ts'
import { statedRelations } from './stated-relations.ts'

/** Relations depend only on which points are in use, and the same report is checked over and over: while it is edited, tested, watched. */
let latest: { readonly inUse: string; readonly relations: readonly Relation[] } | undefined

/** Every relation between exactly the data points in use: what the hierarchies give, and the stated balances. */
export function generateRelations(points: readonly DataPoint[]): readonly Relation[] {
  const inUse = points.map(pointKey).join(' ')
  if (latest?.inUse !== inUse) latest = { inUse, relations: [...hierarchyRelations(points), ...statedRelations(points)] }
  return latest.relations
}
