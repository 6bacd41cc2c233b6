import { addIntervals, type Interval, negateInterval } from '../../amount/interval.ts'
import { onceFor } from '../../disclosure/once-for.ts'
import type { Place } from '../../disclosure/place.ts'
import { pointsOf, type Shape } from '../../disclosure/shape.ts'
import { type DataPoint, point, pointKey } from '../../point/data-point.ts'
import type { Member } from '../../point/dimension.ts'
import { describePoint } from '../../point/labels.ts'
import { item, real } from '../../relation/elements.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import type { PointIndex } from '../point-index.ts'
import { printSide } from '../print-side.ts'
import { printedSide, printedSides } from '../printed-side.ts'

const sources = [
  'superiorSubsidy',
  'publicService',
  'business',
  'affiliateRemittance',
  'other',
] as const satisfies readonly Member<'source'>[]
const budgets = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const satisfies readonly Member<'funding'>[]
const allOpening = point('openingBalance')
const appropriationOpening = point('openingBalance', { funding: 'fiscalAppropriation' })
const money: readonly DataPoint[] = [...sources.map((source) => point('revenue', { source })), point('surplusUsed')]

/** 非财政拨款支出有来源: what was spent beyond appropriations is no more than the other money there was; with none, 03 = 05 + 07 + 08. */
export const nonAppropriationExceeded: Check = {
  id: 'non-appropriation-exceeded',
  title: '非财政拨款支出有来源',
  covers: ['K021', 'K055', 'K056'],
  regime: 'interval',
  severity: 'error',
  basis: '公开03表与05、07、08表：支出由财政拨款支出和非财政拨款支出组成',
  run(context) {
    const items = spentItems(context.index.list.shape)
    const most = items.length === 0 ? undefined : otherMoney(context.index)
    if (most === undefined) return [notApplicable('没有同时印出全部支出、财政拨款支出和非财政拨款的收入')]
    const inDoubles = Number(most)
    return items.map((item) => (isCovered(context, item, inDoubles) ? pass : compareItem(context, item, most)))
  },
  examples: { passing: { cells: sample('462.77') }, failing: { cells: sample('465.77') } },
}

/** What was spent on a code and nature, and the part of it that each budget paid; and the numbers of all these among the quantities. */
interface SpentItem {
  readonly all: DataPoint
  readonly parts: readonly DataPoint[]
  readonly ids: readonly number[]
}

/** Where all appropriations are known: a form that prints the total of a budget lists every code something was spent on. */
const spentItems = onceFor((shape: Shape): readonly SpentItem[] => {
  const spent = spentByFunding(pointsOf(shape))
  return [...spent].flatMap(([at, byFunding]) => {
    const [, nature = ''] = at.split(' ')
    const all = byFunding.get('all')
    const known = budgets.every((funding) => byFunding.has(funding) || spent.get(` ${nature}`)?.has(funding))
    if (!all || !known) return []
    const parts = budgets.flatMap((funding) => byFunding.get(funding) ?? [])
    return [{ all, parts, ids: [all, ...parts].map((of) => shape.ids.get(pointKey(of)) ?? 0) }]
  })
})

/** What was spent, by code and nature, then by the money it was paid from; all of it is `all`. */
function spentByFunding(points: readonly DataPoint[]): ReadonlyMap<string, ReadonlyMap<string, DataPoint>> {
  const spent = new Map<string, Map<string, DataPoint>>()
  for (const of of points) {
    if (of.measure !== 'expenditure' || of.economic !== undefined || of.scenario !== undefined) continue
    const at = `${of.function ?? ''} ${of.nature ?? ''}`
    const byFunding = spent.get(at) ?? new Map<string, DataPoint>()
    if (byFunding.size === 0) spent.set(at, byFunding)
    byFunding.set(of.funding ?? 'all', of)
  }
  return spent
}

/** The most that the money which is no appropriation can have been: revenue, surplus used, and what was left of it at the beginning. */
function otherMoney(index: PointIndex): bigint | undefined {
  const sides = printedSides(index, money)
  const opening = printedSide(index, allOpening)
  const appropriation = printedSide(index, appropriationOpening)
  if (!sides || !opening || !appropriation) return undefined
  return addIntervals([...sides.map(({ interval }) => interval), opening.interval, negateInterval(appropriation.interval)]).high
}

/** Whether already the printed amounts leave no more than that, as nearly always: what may lie behind them need not be looked at. */
function isCovered({ figures: { starts, values, tooLarge } }: CheckContext, { ids }: SpentItem, most: number): boolean {
  if (tooLarge) return false
  let rest = 0
  let sign = 1
  for (const id of ids) {
    rest += sign * real(values, item(starts, id))
    sign = -1
  }
  return rest <= most
}

function compareItem({ index, nameOf }: CheckContext, { all, parts: paid }: SpentItem, most: bigint): Result {
  const whole = printedSide(index, all)
  if (!whole?.place) return pass
  const parts = paid.flatMap((of) => printedSide(index, of) ?? [])
  const rest: Interval = addIntervals([whole.interval, ...parts.map(({ interval }) => negateInterval(interval))])
  if (rest.low <= most) return pass
  const sum = parts.reduce((total, { value }) => total + value, 0n)
  const message = `${describePoint(all, nameOf)}印为${whole.text}万元，其中财政拨款${printSide(sum, 'expenditure')}万元，其余${printSide(whole.value - sum, 'expenditure')}万元没有来源：非财政拨款的收入和结余最多${printSide(most < 0n ? 0n : most, 'expenditure')}万元。请核对支出决算表与财政拨款各表。`
  const where = [whole, ...parts].flatMap(({ place }): readonly Place[] => (place ? [place] : []))
  return {
    outcome: 'fail',
    message,
    expected: printSide(sum, 'expenditure'),
    actual: whole.text,
    difference: printSide(whole.value - sum, 'expenditure'),
    where,
  }
}

function sample(spent: string): readonly (readonly [DataPoint, string])[] {
  const item = point('expenditure', { function: '201' })
  return [
    ...money.map((of) => [of, ''] as const),
    [allOpening, ''],
    [appropriationOpening, ''],
    ...budgets.map((funding) => [point('expenditure', { funding }), funding === 'generalPublicBudget' ? '462.77' : ''] as const),
    [item, spent],
    [{ ...item, funding: 'generalPublicBudget' }, '462.77'],
  ]
}
