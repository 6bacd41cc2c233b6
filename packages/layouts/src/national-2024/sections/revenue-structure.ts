// 二、收入决算情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); sources of nothing are left out
// In force: 2024
import { type Member, memberLabels, point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'

const sources = [
  'fiscalAppropriation',
  'superiorSubsidy',
  'publicService',
  'business',
  'affiliateRemittance',
  'other',
] as const satisfies readonly Member<'source'>[]

export const revenueStructure: SectionPlan = {
  title: '收入决算情况说明',
  numbering: 'chinese',
  template: `{{year}}年度收入合计{{amount total}}万元{{#if sources}}，其中：{{else}}。{{/if}}
{{#each sources}}
{{name}}{{amount revenue}}万元，占比{{share revenue ../total}}%{{#if @last}}。{{else}}；{{/if}}
{{/each}}`,
  context: ({ ledger }) => ({
    total: point('revenue'),
    sources: sources
      .map((source) => ({ name: memberLabels.source[source], revenue: point('revenue', { source }) }))
      .filter(({ revenue }) => ledger.value(revenue) !== 0n),
  }),
}
