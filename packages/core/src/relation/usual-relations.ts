import { type DataPoint, point, pointKey } from '../point/data-point.ts'
import type { Relation } from './relation.ts'

const funding = 'generalPublicBudget'
const nature = 'basic'

/** 公开05表 by function and 公开06表 by economic class: contributions that are each paid in one way only, unless from a project. */
const payroll: readonly (readonly [item: string, economic: string])[] = [
  ['2080505', '30108'],
  ['2080506', '30109'],
  ['2210201', '30113'],
]

/** Relations that hold of nearly every report, though nothing obliges them to. */
export function usualRelations(points: readonly DataPoint[], relations: readonly Relation[]): Relation[] {
  const inUse = new Set(points.map(pointKey))
  const contributions = payroll.map(([item, economic]): Relation => {
    const whole = point('expenditure', { function: item, funding, nature })
    return {
      kind: 'balance',
      comparison: '=',
      whole,
      parts: [{ point: point('expenditure', { economic, funding, nature }) }],
      likely: true,
    }
  })
  return [
    ...contributions.filter(({ whole, parts }) => [whole, ...parts.map((part) => part.point)].every((of) => inUse.has(pointKey(of)))),
    ...relations.filter(({ whole, missing }) => whole.measure === 'evaluatedAmount' && missing).map(allMentioned),
  ]
}

/** 其中一般公共预算项目支出…万元: of what was evaluated, every kind of money is mentioned. */
function allMentioned({ missing: _, ...relation }: Relation): Relation {
  return { ...relation, comparison: '=', likely: true }
}
