// 八、国有资本经营预算财政拨款支出决算情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); 公开08表 has no balances
// In force: 2024
import { point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'
import { isInUse } from '../is-in-use.ts'

const funding = 'stateCapitalBudget'

export const stateCapital: SectionPlan = {
  title: '国有资本经营预算财政拨款支出决算情况说明',
  numbering: 'chinese',
  template: `{{#if inUse}}
{{year}}年度国有资本经营预算财政拨款支出{{amount expenditure}}万元。与上年相比，国有资本经营预算财政拨款支出{{change expenditure before}}，主要原因是{{reason}}。
{{else}}
本年度无此项支出。
{{/if}}`,
  context: ({ report, ledger }) => ({
    inUse: isInUse(ledger, funding),
    expenditure: point('expenditure', { funding }),
    before: point('expenditure', { funding, scenario: 'priorYear' }),
    reason: report.texts.reasons.stateCapitalBudget,
  }),
}
