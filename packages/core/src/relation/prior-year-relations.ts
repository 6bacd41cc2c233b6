import { type DataPoint, keyWithout, point, pointKey } from '../point/data-point.ts'
import { listsOnlyInUse, parentMember } from '../point/dimension.ts'
import { generateRelations } from './generate-relations.ts'
import type { Relation } from './relation.ts'

/**
 * Relations between last year's figures, which are known by the changes from them only. A code, or a kind of money, that is
 * not mentioned any more may have had some: only where this year shows no trace of it is it likely that it had none.
 */
export function priorYearRelations(points: readonly DataPoint[]): Relation[] {
  const before = points.filter(({ scenario }) => scenario === 'priorYear')
  const now = points.filter(({ scenario }) => scenario === undefined)
  return [...generateRelations(before).map((relation) => soften(relation, now)), ...carriedForward(before, now)]
}

function soften(relation: Relation, now: readonly DataPoint[]): Relation {
  const { along } = relation
  if (along === undefined || !listsOnlyInUse(along)) return relation.missing ? { ...relation, likely: true } : relation
  return { ...relation, comparison: '>=', missing: unmentioned(relation, along, now), likely: true }
}

/** The codes of this year below the whole of which nothing is said for last year. */
function unmentioned({ whole, parts }: Relation, along: 'function' | 'economic' | 'grade', now: readonly DataPoint[]): DataPoint[] {
  const mentioned: ReadonlySet<string | undefined> = new Set(parts.map((part) => part.point[along]))
  const family = keyWithout({ ...whole, scenario: undefined }, along)
  return now.flatMap((of): DataPoint[] => {
    if (of.measure !== whole.measure || of[along] === undefined || keyWithout(of, along) !== family) return []
    for (let member: string | undefined = of[along]; member !== whole[along]; member = parentMember(along, member)) {
      if (member === undefined || mentioned.has(member)) return []
    }
    return [{ ...of, scenario: 'priorYear' }]
  })
}

/** 年初结转和结余 = 上年年末结转和结余, unless it was adjusted in between. */
function carriedForward(before: readonly DataPoint[], now: readonly DataPoint[]): Relation[] {
  const inUse = new Set(now.map(pointKey))
  return before.flatMap(({ measure, funding, function: code }): Relation[] => {
    const opening = point('openingBalance', { funding, function: code })
    if (measure !== 'closingBalance' || !inUse.has(pointKey(opening))) return []
    const whole = point('closingBalance', { funding, function: code, scenario: 'priorYear' })
    return [{ kind: 'balance', comparison: '=', whole, parts: [{ point: opening }], likely: true }]
  })
}
