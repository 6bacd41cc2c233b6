// 五、一般公共预算财政拨款支出决算情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); shares are of 公开05表 合计, completion is of the initial budget
// In force: 2024
import { point } from '@juesuan/core'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'
import { isInUse } from '../is-in-use.ts'

const funding = 'generalPublicBudget'
const expenditure = point('expenditure', { funding })

/** 类 of the general public budget in code order, with what sentences say of them. */
function categories({ report, ledger, nameOf }: SectionSource) {
  const { reasons, uses } = report.texts
  return ledger.functionCodes
    .filter((code) => code.length === 3)
    .map((code) => ({
      name: nameOf('function', code),
      expenditure: point('expenditure', { function: code, funding }),
      budget: point('expenditure', { function: code, funding, scenario: 'initialBudget' }),
      before: point('expenditure', { function: code, funding, scenario: 'priorYear' }),
      use: uses.categories[code],
      reason: reasons.categories[code],
    }))
}

/** The 类 something was spent on. */
function spentOn(source: SectionSource) {
  return categories(source).filter((category) => source.ledger.value(category.expenditure) !== 0n)
}

/** The 类 something was spent on, budgeted for, or spent on last year: only together do they add up to the totals. */
function compared(source: SectionSource) {
  return categories(source).filter(({ expenditure: spent, budget, before }) =>
    [spent, budget, before].some((of) => source.ledger.value(of) !== 0n),
  )
}

const overall: SectionPlan = {
  title: '一般公共预算财政拨款支出决算总体情况',
  numbering: 'bracketed',
  template:
    '{{#if inUse}}{{year}}年一般公共预算财政拨款决算支出{{amount expenditure}}万元{{#nonzero total}}，占本年支出合计的{{share expenditure total}}%{{/nonzero}}。' +
    '与上年相比，一般公共预算财政拨款支出{{change expenditure before}}。主要原因是{{reason}}。{{else}}本年度无此项支出。{{/if}}',
  context: ({ report, ledger }) => ({
    inUse: isInUse(ledger, funding),
    expenditure,
    total: point('expenditure'),
    before: point('expenditure', { funding, scenario: 'priorYear' }),
    reason: report.texts.reasons.generalPublicBudget,
  }),
}

const structure: SectionPlan = {
  title: '一般公共预算财政拨款支出决算结构情况',
  numbering: 'bracketed',
  template: `{{year}}年度一般公共预算财政拨款支出{{amount total}}万元{{#if categories}}，主要用于以下方面：{{else}}。{{/if}}
{{#each categories}}
{{name}}(类){{amount expenditure}}万元，占比{{share expenditure ../total}}%{{#if @last}}。{{else}}；{{/if}}
{{/each}}`,
  context: (source) => ({ total: expenditure, categories: spentOn(source) }),
}

const details: SectionPlan = {
  title: '一般公共预算财政拨款支出决算具体情况',
  numbering: 'bracketed',
  template: `{{year}}年度一般公共预算财政拨款支出年初预算{{amount budget}}万元，支出决算{{amount total}}万元{{#nonzero budget}}，完成年初预算的{{completion total budget}}%{{/nonzero}}。{{#if categories}}其中：{{/if}}
{{#each categories}}
{{name}}年初预算{{amount budget}}万元，支出决算{{amount expenditure}}万元{{#nonzero budget}}，完成年初预算的{{completion expenditure budget}}%{{/nonzero}}{{#if use}}，用于{{use}}{{/if}}。{{change expenditure before after="较上年决算"}}，主要原因是{{reason}}。
{{/each}}`,
  context: (source) => ({
    total: expenditure,
    budget: point('expenditure', { funding, scenario: 'initialBudget' }),
    categories: compared(source),
  }),
}

export const generalPublicExpenditure: SectionPlan = {
  title: '一般公共预算财政拨款支出决算情况说明',
  numbering: 'chinese',
  sections: [overall, structure, details],
}
