import { type Cell, cellValue } from '../../amount/cell.ts'
import { addIntervals, cellInterval, intersects } from '../../amount/interval.ts'
import { shareInterval } from '../../amount/rate-interval.ts'
import { describePlace } from '../../disclosure/place.ts'
import { type Derived, type Quantity, valueQuantity } from '../../document/quantity.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass } from '../check.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const fund = point('totalResources', { funding: 'governmentFundBudget' })
const lastYear = point('totalResources', { funding: 'governmentFundBudget', scenario: 'priorYear' })
const change: Quantity = { kind: 'change', of: fund, base: lastYear }
const rate: Quantity = { kind: 'changeRate', of: fund, base: lastYear }

/** 基数为零不写比率: nothing can be said in percent of a base of nothing. */
export const rateOnZeroBase: Check = {
  id: 'rate-on-zero-base',
  title: '基数为零不写比率',
  covers: ['K121', 'K122'],
  regime: 'exact',
  severity: 'error',
  basis: '部门决算公开：上年数或年初预算为零时没有增长率、完成率',
  *run(context) {
    if (context.index.rates.length === 0) yield notApplicable('没有印出比率')
    for (const { figure, place } of context.index.rates) {
      const { quantity } = figure
      if (quantity.kind === 'value' || !hasZeroBase(context, quantity, figure.cell)) yield pass
      // 0% of nothing says nothing, and nothing that is wrong.
      else if (figure.cell.kind === 'zero' && isNothing(context, quantity.of)) yield notApplicable('基数和本年数都为零，比率0%不表示什么')
      else {
        const message = `${describePoint(quantity.of, context.nameOf)}的基数为零，却印有比率${figure.text}%（${describePlace(place)}）。请删去比率。`
        yield { outcome: 'fail', message, where: [place] }
      }
    }
  },
  examples: {
    passing: {
      narrative: [[sampleFigure(valueQuantity(fund), '8000.00'), sampleFigure(change, '7704.53'), sampleFigure(rate, '2607.50')]],
    },
    failing: { narrative: [[sampleFigure(valueQuantity(fund), '7704.53'), sampleFigure(change, '7704.53'), sampleFigure(rate, '100.00')]] },
  },
}

function isNothing({ index }: CheckContext, of: DataPoint): boolean {
  const cell = index.cell(of)
  return cell !== undefined && cellValue(cell) === 0n
}

/**
 * Whether nothing but nothing can be the base. Where the base is not printed, it is what the change leaves: of a rise
 * as large as the whole, less than one unit of the last digit, of which a real rate would be enormous.
 */
function hasZeroBase({ index }: CheckContext, quantity: Derived, printed: Cell): boolean {
  const base = index.cell(quantity.base)
  if (base) return cellInterval(base)?.high === 0n
  const whole = index.cell(quantity.of)
  const change = index.cellOf({ kind: 'change', of: quantity.of, base: quantity.base })
  if (whole?.kind !== 'amount' || change?.kind !== 'amount' || whole.value !== change.value) return false
  const intervals = [whole, change].flatMap((cell) => cellInterval(cell) ?? [])
  const rate = cellInterval(printed)
  const [, changed] = intervals
  const fallen = changed && shareInterval(changed, addIntervals(intervals))
  if (!rate || !fallen || intersects(rate, fallen)) return false
  const less = change.value - change.precision
  const least = shareInterval({ low: less, high: less }, { low: change.precision, high: change.precision })
  return least !== undefined && least.low > rate.high
}
