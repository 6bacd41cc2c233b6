// 七、政府性基金预算财政拨款收支决算情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); 总计 are with balances, 公开07表 栏1+2 and 栏3+6
// In force: 2024
import { point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'
import { isInUse } from '../is-in-use.ts'

const funding = 'governmentFundBudget'
const scenario = 'priorYear'

export const governmentFund: SectionPlan = {
  title: '政府性基金预算财政拨款收支决算情况说明',
  numbering: 'chinese',
  template: `{{#if inUse}}
{{year}}年度政府性基金预算财政拨款收入总计{{amount resources}}万元、支出总计{{amount uses}}万元。与上年相比，政府性基金预算财政拨款收入总计{{change resources resourcesBefore}}，政府性基金预算财政拨款支出总计{{change uses usesBefore}}，主要原因是{{reason}}。
{{else}}
本年度无此项支出。
{{/if}}`,
  context: ({ report, ledger }) => ({
    inUse: isInUse(ledger, funding),
    resources: point('totalResources', { funding }),
    resourcesBefore: point('totalResources', { funding, scenario }),
    uses: point('totalUses', { funding }),
    usesBefore: point('totalUses', { funding, scenario }),
    reason: report.texts.reasons.governmentFundBudget,
  }),
}
