import { type DataPoint, pointKey } from '../point/data-point.ts'
import { generateRelations } from './generate-relations.ts'
import { priorYearRelations } from './prior-year-relations.ts'
import type { Relation } from './relation.ts'
import { rowBalances } from './row-balances.ts'
import { usualRelations } from './usual-relations.ts'

/** Besides the relations between printed quantities, those with quantities that are only implied, and those that need conditions. */
export function impliedRelations(printed: readonly DataPoint[], relations: readonly Relation[], implied: readonly DataPoint[]): Relation[] {
  return [
    ...betweenTotals(printed, implied),
    ...priorYearRelations([...printed, ...implied]),
    ...rowBalances(printed),
    ...usualRelations(printed, relations),
  ]
}

/** What is implied of this year are totals, and stands in relations with totals only. */
function betweenTotals(printed: readonly DataPoint[], implied: readonly DataPoint[]): Relation[] {
  const unprinted = new Set(implied.map(pointKey))
  const totals = [...printed, ...implied].filter((of) => (of.scenario ?? of.function ?? of.economic ?? of.nature) === undefined)
  return generateRelations(totals).filter(({ whole, parts }) =>
    [whole, ...parts.map(({ point }) => point)].some((of) => unprinted.has(pointKey(of))),
  )
}
