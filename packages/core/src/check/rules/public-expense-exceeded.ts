import { type DataPoint, point } from '../../point/data-point.ts'
import { publicExpenseClasses } from '../../report/public-expense-classes.ts'
import { type Check, notApplicable } from '../check.ts'
import { comparePart } from './compare-part.ts'

const basic = (economic: string): DataPoint => point('expenditure', { economic, funding: 'generalPublicBudget', nature: 'basic' })

const pairs = Object.entries(publicExpenseClasses).map(
  ([economic, publicExpense]) => [basic(economic), point('threePublicExpenses', { publicExpense })] as const,
)

/** 基本支出中的“三公”经费不大于“三公”经费: 公开06表 30217 is a part of 公开09表 公务接待费, and likewise the others. */
export const publicExpenseExceeded: Check = {
  id: 'public-expense-exceeded',
  title: '基本支出中的“三公”经费不大于“三公”经费',
  covers: ['K079', 'K080', 'K081', 'K082'],
  regime: 'oneSided',
  severity: 'error',
  basis: '部门决算公开：“三公”经费包括基本支出和项目支出中的“三公”经费',
  *run(context) {
    const results = pairs.flatMap(([part, whole]) => comparePart(context, [part], [whole]))
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
