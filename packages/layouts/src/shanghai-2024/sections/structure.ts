// 二、收入决算情况说明; 三、支出决算情况说明
// Basis: 上海市2024年度部门决算公开格式; sources and natures of nothing are left out
// In force: 2024
import { type DataPoint, type Member, memberLabels, point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'

const sources = [
  'fiscalAppropriation',
  'superiorSubsidy',
  'publicService',
  'business',
  'affiliateRemittance',
  'other',
] as const satisfies readonly Member<'source'>[]
const natures = ['basic', 'project', 'superiorRemittance', 'business', 'affiliateSubsidy'] as const satisfies readonly Member<'nature'>[]

function structureOf(title: string, subject: string, total: DataPoint, parts: readonly { name: string; money: DataPoint }[]): SectionPlan {
  return {
    title,
    numbering: 'chinese',
    template:
      `${subject}{{amount total}}万元{{#if parts}}，其中：{{else}}。{{/if}}` +
      '{{#each parts}}{{name}}{{amount money}}万元，占{{share money ../total}}%{{#if @last}}。{{else}}；{{/if}}{{/each}}',
    context: ({ ledger }) => ({ total, parts: parts.filter(({ money }) => ledger.value(money) !== 0n) }),
  }
}

export const revenueStructure = structureOf(
  '收入决算情况说明',
  '本年收入合计',
  point('revenue'),
  sources.map((source) => ({ name: memberLabels.source[source], money: point('revenue', { source }) })),
)

export const expenditureStructure = structureOf(
  '支出决算情况说明',
  '本年支出合计',
  point('expenditure'),
  natures.map((nature) => ({ name: memberLabels.nature[nature], money: point('expenditure', { nature }) })),
)
