import { addIntervals } from '../amount/interval.ts'
import { onceFor } from '../disclosure/once-for.ts'
import type { Shape } from '../disclosure/shape.ts'
import { type DataPoint, point, pointKey } from '../point/data-point.ts'
import type { Member } from '../point/dimension.ts'
import { hierarchyRelations } from '../relation/hierarchy-relations.ts'
import type { Relation } from '../relation/relation.ts'
import type { PointIndex } from './point-index.ts'
import { printedSide } from './printed-side.ts'
import { firstByKey, type ImpliedBase } from './stated-changes.ts'

/** Figures of last year of which one is the sum of the others. */
export interface PriorYearEquation {
  readonly whole: ImpliedBase
  readonly parts: readonly ImpliedBase[]
  /** `all`: nothing else can be in the whole; `told`: all that the report tells of, which is most likely all; `some`: there are others. */
  readonly parted: 'all' | 'told' | 'some'
}

const scenario = 'priorYear'
const all = point('totalUses', { scenario })
const ofAppropriations = point('totalUses', { funding: 'fiscalAppropriation', scenario })
const revenue = point('revenue')
const appropriations = point('revenue', { source: 'fiscalAppropriation' })

/** What appropriations of one budget were used for, in all: spent, or left over. */
const usesBy = (funding: Member<'funding'>) => ({
  all: point('totalUses', { funding, scenario }),
  spent: point('expenditure', { funding, scenario }),
  left: point('openingBalance', { funding }),
})
const generalUses = usesBy('generalPublicBudget')
const otherUses = [usesBy('governmentFundBudget'), usesBy('stateCapitalBudget')]

/** The sums that hold between last year's figures, as far as the sentences imply them: by 类, by item, by budget, and by kind of money. */
export function priorYearEquations(index: PointIndex, bases: readonly ImpliedBase[]): PriorYearEquation[] {
  const byKey = firstByKey(bases)
  const find = (of: DataPoint) => byKey.get(pointKey(of))
  const hierarchies = hierarchiesOf(index.list.shape, byKey).flatMap((relation): PriorYearEquation[] => {
    const whole = find(relation.whole)
    const parts = relation.parts.flatMap(({ point: part }) => find(part) ?? [])
    // A report tells only of the codes it uses now, so last year may have had more.
    const parted = relation.comparison === '>=' ? 'some' : relation.along === 'function' ? 'told' : 'all'
    return whole ? [{ whole, parts, parted }] : []
  })
  return [...hierarchies, ...byBudget(index, find), ...byKindOfMoney(index, find)]
}

/** Reports of one shape mostly tell of the same changes. */
const lastTold = onceFor((_: Shape): { keys: string; relations: readonly Relation[] } => ({ keys: '', relations: [] }))

function hierarchiesOf(shape: Shape, byKey: ReadonlyMap<string, ImpliedBase>): readonly Relation[] {
  const last = lastTold(shape)
  const keys = [...byKey.keys()].join(' ')
  if (keys !== last.keys) Object.assign(last, { keys, relations: hierarchyRelations(Array.from(byKey.values(), ({ of }) => of)) })
  return last.relations
}

/** The totals of all appropriations against those of each budget (四 = 五 + 七 + 八). What was left at last year's end is this year's beginning. */
function byBudget(index: PointIndex, find: (of: DataPoint) => ImpliedBase | undefined): PriorYearEquation[] {
  const whole = find(ofAppropriations)
  const general = usesOf(index, find, generalUses)
  if (!whole || !general) return []
  const others = otherUses.flatMap((uses) => usesOf(index, find, uses) ?? [])
  return [{ whole, parts: [general, ...others], parted: 'told' }]
}

function usesOf(
  index: PointIndex,
  find: (of: DataPoint) => ImpliedBase | undefined,
  { all: of, ...rest }: ReturnType<typeof usesBy>,
): ImpliedBase | undefined {
  const uses = find(of)
  if (uses) return uses
  const spent = find(rest.spent)
  const left = printedSide(index, rest.left)
  if (!spent || !left) return undefined
  return { ...spent, of, value: spent.value + left.value, interval: addIntervals([spent.interval, left.interval]) }
}

/** Where all revenue is appropriations, last year's totals of 一 and 四 are most likely the same too. */
function byKindOfMoney(index: PointIndex, find: (of: DataPoint) => ImpliedBase | undefined): PriorYearEquation[] {
  const [whole, fiscal] = [find(all), find(ofAppropriations)]
  const [received, appropriated] = [printedSide(index, revenue), printedSide(index, appropriations)]
  if (!whole || !fiscal || !received || !appropriated || received.value !== appropriated.value) return []
  return [{ whole, parts: [fiscal], parted: 'told' }]
}
