import { cellValue } from '../../amount/cell.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'

const expense = (publicExpense: NonNullable<DataPoint['publicExpense']>): DataPoint => point('threePublicExpenses', { publicExpense })

/** What is counted for an amount: 团组 and 人次, cars bought, 批次 and 人次. Cars kept need not have cost anything. */
const counted: readonly (readonly [amount: DataPoint, count: DataPoint])[] = [
  [expense('overseasVisits'), point('overseasGroups')],
  [expense('overseasVisits'), point('overseasPersons')],
  [expense('vehiclePurchase'), point('vehiclesPurchased')],
  [expense('hospitality'), point('receptions')],
  [expense('hospitality'), point('guests')],
]

/** “三公”经费与数量相应: where there is an amount there is a number, and where there is none there is none. */
export const publicExpenseCount: Check = {
  id: 'public-expense-count',
  title: '“三公”经费与数量相应',
  covers: ['K136', 'K137', 'K138'],
  regime: 'exact',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：说明团组数、人数，购置数，批次、人数',
  *run(context) {
    const results = counted.flatMap(([amount, count]) => compareCount(context, amount, count))
    yield* results.length > 0 ? results : [notApplicable('没有印出“三公”经费的数量')]
  },
  examples: {
    passing: {
      cells: [
        [expense('hospitality'), '0.26'],
        [point('receptions'), '5'],
      ],
    },
    failing: {
      cells: [
        [expense('hospitality'), '50.00'],
        [point('receptions'), '0'],
      ],
    },
  },
}

function compareCount({ index, nameOf }: CheckContext, amount: DataPoint, count: DataPoint): Result[] {
  const money = index.first(amount)
  const things = index.first(count)
  if (!money || !things) return []
  // A printed 0.00 may be an amount too small to show, so it agrees with either.
  const small = money.figure.cell.kind === 'zero' && money.figure.cell.precision > 1n
  const has = (of: typeof money) => cellValue(of.figure.cell) !== 0n
  if (small || has(money) === has(things)) return [pass]
  const message = has(money)
    ? `${describePoint(amount, nameOf)}有${money.figure.text}万元，${describePoint(count, nameOf)}却为0。请补写数量或核对金额。`
    : `${describePoint(amount, nameOf)}没有金额，${describePoint(count, nameOf)}却为${things.figure.text}。请核对。`
  return [{ outcome: 'fail', message, where: [money.place, things.place] }]
}
