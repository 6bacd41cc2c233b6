import { type DataPoint, point, pointKey } from '../point/data-point.ts'
import { revenueOf } from '../report/definitions.ts'
import type { Relation } from './relation.ts'

const carriedOver = ['openingBalance', 'closingBalance', 'surplusUsed', 'surplusDistribution'] as const

/** 公开02表 and 公开03表 row by row: what came in for a code was spent on it, where nothing is carried over. */
export function rowBalances(points: readonly DataPoint[]): Relation[] {
  const inUse = new Set(points.map(pointKey))
  return points.flatMap((spent): Relation[] => {
    const { measure, function: code, economic, nature, scenario, funding } = spent
    if (measure !== 'expenditure' || code === undefined || (economic ?? nature ?? scenario) !== undefined) return []
    const received = revenueOf(point('revenue', { function: code, funding }))
    if (!inUse.has(pointKey(received))) return []
    const missing = carriedOver.map((balance) => point(balance, { function: code, funding }))
    return [{ kind: 'balance', comparison: '=', whole: received, parts: [{ point: spent }], missing }]
  })
}
