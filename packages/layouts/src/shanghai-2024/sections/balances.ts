// 八、政府性基金预算财政拨款收入支出决算情况说明; 九、国有资本经营预算财政拨款收入支出决算情况说明
// Basis: 上海市2024年度部门决算公开格式; told down to 项 as the general public budget is
// In force: 2024
import { memberLabels, point } from '@juesuan/core'
import { isInUse } from '../../national-2024/is-in-use.ts'
import type { SectionPlan } from '../../section-plan.ts'
import { budgetItems, budgetSentences } from './budget-items.ts'

function balancesOf(funding: 'governmentFundBudget' | 'stateCapitalBudget'): SectionPlan {
  const subject = memberLabels.funding[funding]
  return {
    title: `${subject}收入支出决算情况说明`,
    numbering: 'chinese',
    template: `{{#if inUse}}
${subject}年初结转和结余{{amount opening}}万元，本年收入{{amount revenue}}万元，本年支出{{amount expenditure}}万元，年末结转和结余{{amount closing}}万元。
${budgetSentences(subject)}
{{else}}
{{department}}{{year}}年度无${subject}收入和支出。
{{/if}}`,
    context: (source) => ({
      ...budgetItems(source, funding),
      inUse: isInUse(source.ledger, funding),
      opening: point('openingBalance', { funding }),
      revenue: point('revenue', { source: funding }),
      closing: point('closingBalance', { funding }),
    }),
  }
}

export const governmentFund = balancesOf('governmentFundBudget')
export const stateCapital = balancesOf('stateCapitalBudget')
