import { type DataPoint, point } from '../../point/data-point.ts'
import { type Check, notApplicable } from '../check.ts'
import { comparePart } from './compare-part.ts'

const agencies: readonly DataPoint[] = [
  point('agencyOperatingExpenses', { agency: 'administrative' }),
  point('agencyOperatingExpenses', { agency: 'civilServiceLaw' }),
]
const operating = point('expenditure', { funding: 'generalPublicBudget', nature: 'basic', economic: 'operating' })

/** Basic expenditure of the other budgets may be operating too; mostly there is none. */
const otherBasic: readonly DataPoint[] = [
  point('expenditure', { funding: 'governmentFundBudget', nature: 'basic' }),
  point('expenditure', { funding: 'stateCapitalBudget', nature: 'basic' }),
]

/** 机关运行经费不大于公用经费: it is the operating part of basic expenditure, of administrative units only. */
export const agencyExpensesExceeded: Check = {
  id: 'agency-expenses-exceeded',
  title: '机关运行经费不大于公用经费',
  covers: ['K088'],
  regime: 'oneSided',
  severity: 'warning',
  basis: '《预算法》第十四条：对机关运行经费作出说明；机关运行经费是行政单位和参公单位财政拨款基本支出中的公用经费',
  *run(context) {
    const results = comparePart(context, agencies, [operating, ...otherBasic])
    yield* results.length > 0 ? results : [notApplicable('没有同时印出机关运行经费和公用经费')]
  },
  examples: { passing: { cells: sample('62.17') }, failing: { cells: sample('66.17') } },
}

function sample(administrative: string): readonly (readonly [DataPoint, string])[] {
  return [
    ...agencies.map((of, at) => [of, at === 0 ? administrative : ''] as const),
    [operating, '65.83'],
    ...otherBasic.map((of) => [of, ''] as const),
  ]
}
