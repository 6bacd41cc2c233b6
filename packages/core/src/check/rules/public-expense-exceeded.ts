import { cellInterval } from '../../amount/interval.ts'
import { valueQuantity } from '../../document/quantity.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { publicExpenseClasses } from '../../report/public-expense-classes.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'

const basic = (economic: string): DataPoint => point('expenditure', { economic, funding: 'generalPublicBudget', nature: 'basic' })

/** 基本支出中的“三公”经费不大于“三公”经费: 公开06表 30217 is a part of 公开09表 公务接待费, and likewise the others. */
export const publicExpenseExceeded: Check = {
  id: 'public-expense-exceeded',
  title: '基本支出中的“三公”经费不大于“三公”经费',
  covers: ['K079', 'K080', 'K081', 'K082'],
  regime: 'oneSided',
  severity: 'error',
  basis: '部门决算公开：“三公”经费包括基本支出和项目支出中的“三公”经费',
  *run(context) {
    const results = Object.entries(publicExpenseClasses).flatMap(([economic, item]) =>
      comparePart(context, basic(economic), point('threePublicExpenses', { publicExpense: item })),
    )
    yield* results.length > 0 ? results : [notApplicable('没有同时印出两表的金额')]
  },
  examples: {
    passing: {
      cells: [
        [basic('30217'), '0.26'],
        [point('threePublicExpenses', { publicExpense: 'hospitality' }), '0.26'],
      ],
    },
    failing: {
      cells: [
        [basic('30217'), '0.28'],
        [point('threePublicExpenses', { publicExpense: 'hospitality' }), '0.26'],
      ],
    },
  },
}

function comparePart({ index, nameOf }: CheckContext, part: DataPoint, whole: DataPoint): Result[] {
  const [partPlace] = index.places(valueQuantity(part))
  const [wholePlace] = index.places(valueQuantity(whole))
  const least = partPlace && cellInterval(partPlace.figure.cell)?.low
  const most = wholePlace && cellInterval(wholePlace.figure.cell)?.high
  if (least === undefined || most === undefined || !partPlace || !wholePlace) return []
  if (least <= most) return [pass]
  const [basicText, wholeText] = [partPlace.figure.text, wholePlace.figure.text || '0']
  const message = `${describePoint(part, nameOf)}印为${basicText}万元，大于${describePoint(whole, nameOf)}${wholeText}万元，部分不能大于整体。请核对这两处。`
  return [{ outcome: 'fail', message, expected: wholeText, actual: basicText, where: [partPlace.place, wholePlace.place] }]
}
