import { addIntervals } from '../amount/interval.ts'
import { type DataPoint, point, pointKey } from '../point/data-point.ts'
import type { Member } from '../point/dimension.ts'
import { hierarchyRelations } from '../relation/hierarchy-relations.ts'
import type { PointIndex } from './point-index.ts'
import { printedSide } from './printed-side.ts'
import type { ImpliedBase } from './stated-changes.ts'

/** Figures of last year of which one is the sum of the others. */
export interface PriorYearEquation {
  readonly whole: ImpliedBase
  readonly parts: readonly ImpliedBase[]
  /** `all`: nothing else can be in the whole; `told`: all that the report tells of, which is most likely all; `some`: there are others. */
  readonly parted: 'all' | 'told' | 'some'
}

const scenario = 'priorYear'
const total = (funding?: Member<'funding'>): DataPoint => point('totalUses', { funding, scenario })

/** The sums that hold between last year's figures, as far as the sentences imply them: by 类, by item, by budget, and by kind of money. */
export function priorYearEquations(index: PointIndex, bases: readonly ImpliedBase[]): PriorYearEquation[] {
  const byKey = new Map<string, ImpliedBase>()
  for (const base of bases) if (!byKey.has(pointKey(base.of))) byKey.set(pointKey(base.of), base)
  const find = (of: DataPoint) => byKey.get(pointKey(of))
  const hierarchies = hierarchyRelations([...byKey.values()].map(({ of }) => of)).flatMap((relation): PriorYearEquation[] => {
    const whole = find(relation.whole)
    const parts = relation.parts.flatMap(({ point: part }) => find(part) ?? [])
    // A report tells only of the codes it uses now, so last year may have had more.
    const parted = relation.comparison === '>=' ? 'some' : relation.along === 'function' ? 'told' : 'all'
    return whole ? [{ whole, parts, parted }] : []
  })
  return [...hierarchies, ...byBudget(index, find), ...byKindOfMoney(index, find)]
}

/** The totals of all appropriations against those of each budget (四 = 五 + 七 + 八). What was left at last year's end is this year's beginning. */
function byBudget(index: PointIndex, find: (of: DataPoint) => ImpliedBase | undefined): PriorYearEquation[] {
  const whole = find(total('fiscalAppropriation'))
  const general = usesOf(index, find, 'generalPublicBudget')
  if (!whole || !general) return []
  const others = (['governmentFundBudget', 'stateCapitalBudget'] as const).flatMap((funding) => usesOf(index, find, funding) ?? [])
  return [{ whole, parts: [general, ...others], parted: 'told' }]
}

function usesOf(index: PointIndex, find: (of: DataPoint) => ImpliedBase | undefined, funding: Member<'funding'>): ImpliedBase | undefined {
  const uses = find(total(funding))
  if (uses) return uses
  const spent = find(point('expenditure', { funding, scenario }))
  const left = printedSide(index, point('openingBalance', { funding }))
  if (!spent || !left) return undefined
  return { ...spent, of: total(funding), value: spent.value + left.value, interval: addIntervals([spent.interval, left.interval]) }
}

/** Where all revenue is appropriations, last year's totals of 一 and 四 are most likely the same too. */
function byKindOfMoney(index: PointIndex, find: (of: DataPoint) => ImpliedBase | undefined): PriorYearEquation[] {
  const [whole, fiscal] = [find(total()), find(total('fiscalAppropriation'))]
  const [revenue, appropriation] = [
    printedSide(index, point('revenue')),
    printedSide(index, point('revenue', { source: 'fiscalAppropriation' })),
  ]
  if (!whole || !fiscal || !revenue || !appropriation || revenue.value !== appropriation.value) return []
  return [{ whole, parts: [fiscal], parted: 'told' }]
}
