// 三、支出决算情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); natures of nothing are left out
// In force: 2024
import { type Member, memberLabels, point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'

const natures = ['basic', 'project', 'superiorRemittance', 'business', 'affiliateSubsidy'] as const satisfies readonly Member<'nature'>[]

export const expenditureStructure: SectionPlan = {
  title: '支出决算情况说明',
  numbering: 'chinese',
  template: `{{year}}年度支出合计{{amount total}}万元{{#if natures}}，其中：{{else}}。{{/if}}
{{#each natures}}
{{name}}{{amount expenditure}}万元，占比{{share expenditure ../total}}%{{#if @last}}。{{else}}；{{/if}}
{{/each}}`,
  context: ({ ledger }) => ({
    total: point('expenditure'),
    natures: natures
      .map((nature) => ({ name: memberLabels.nature[nature], expenditure: point('expenditure', { nature }) }))
      .filter(({ expenditure }) => ledger.value(expenditure) !== 0n),
  }),
}
