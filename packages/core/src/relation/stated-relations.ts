import { type Coordinates, type DataPoint, point, pointKey } from '../point/data-point.ts'
import { revenueOf, type Term, totalDefinition } from '../report/definitions.ts'
import type { Relation } from './relation.ts'

/**
 * The balances, at every funding and code where all their terms are in use:
 * 收入总计 and 支出总计 as they are defined, 收入总计 = 支出总计, and
 * 年末结转和结余 = 年初结转和结余 + 本年收入 + 使用非财政拨款结余 − 本年支出 − 结余分配
 * (公开01表 60 = 27 + 28 + 29 − 58 − 59; 公开07表 栏6 = 栏1 + 栏2 − 栏3). Besides, what is left of the budget of an evaluated project.
 */
export function statedRelations(points: readonly DataPoint[]): Relation[] {
  const inUse = new Set(points.map(pointKey))
  const isInUse = ({ point: of }: Term) => inUse.has(pointKey(of))
  return [...[...contexts(points)].flatMap(balancesAt), evaluatedSurplus].filter((relation) =>
    [{ point: relation.whole }, ...relation.parts].every(isInUse),
  )
}

const surplus = point('evaluatedSurplus')
const evaluatedSurplus: Relation = { kind: 'definition', comparison: '=', whole: surplus, parts: totalDefinition(surplus) ?? [] }

function balancesAt(at: Coordinates): Relation[] {
  const resources = point('totalResources', at)
  const uses = point('totalUses', at)
  const incoming = at.scenario === 'priorYear' ? [] : (totalDefinition(resources) ?? [])
  const outgoing = totalDefinition(uses) ?? []
  const closing = point('closingBalance', at)
  const spent = outgoing.filter((term) => term.point.measure !== 'closingBalance').map((term) => ({ ...term, negative: true }))
  return [
    { kind: 'definition', comparison: '=', whole: resources, parts: incoming },
    { kind: 'definition', comparison: '=', whole: uses, parts: outgoing },
    { kind: 'balance', comparison: '=', whole: resources, parts: [{ point: uses }] },
    // What came in last year is not stated, so that its balance cannot be drawn.
    { kind: 'balance', comparison: '=', whole: closing, parts: incoming.length > 0 ? [...incoming, ...spent] : [] },
    // A relation without parts would say that its whole is nothing.
  ].filter((relation): relation is Relation => relation.parts.length > 0)
}

/** The fundings and codes at which some total or balance is in use. */
function contexts(points: readonly DataPoint[]): Iterable<Coordinates> {
  const found = new Map<string, Coordinates>()
  for (const { measure, function: code, funding, scenario } of points) {
    if (measure !== 'totalResources' && measure !== 'totalUses' && measure !== 'closingBalance') continue
    const at: Coordinates = { function: code, funding, scenario }
    found.set(pointKey(revenueOf(point('revenue', at))), at)
  }
  return found.values()
}
