// 五、一般公共预算财政拨款支出决算情况说明
// Basis: 山西省部门决算公开格式（2024）; shares are of 公开05表 合计, completion is of the initial budget
// In force: 2024
import { point } from '@juesuan/core'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'

const funding = 'generalPublicBudget'
const expenditure = point('expenditure', { funding })

/** The 类 of the general public budget that are in use, in code order. */
function categories({ report, ledger, nameOf }: SectionSource) {
  const { reasons, uses } = report.texts
  return ledger.functionCodes
    .filter((code) => code.length === 3 && ledger.value(point('expenditure', { function: code, funding })) !== 0n)
    .map((code) => ({
      name: nameOf('function', code),
      expenditure: point('expenditure', { function: code, funding }),
      budget: point('expenditure', { function: code, funding, scenario: 'initialBudget' }),
      before: point('expenditure', { function: code, funding, scenario: 'priorYear' }),
      use: uses.categories[code],
      reason: reasons.categories[code],
    }))
}

const overall: SectionPlan = {
  title: '一般公共预算财政拨款支出决算总体情况',
  numbering: 'bracketed',
  template:
    '{{year}}年一般公共预算财政拨款决算支出{{amount expenditure}}万元，占本年支出合计的{{share expenditure total}}%。' +
    '与上年相比，一般公共预算财政拨款支出{{change expenditure before}}。主要原因是{{reason}}。',
  context: ({ report }) => ({
    expenditure,
    total: point('expenditure'),
    before: point('expenditure', { funding, scenario: 'priorYear' }),
    reason: report.texts.reasons.generalPublicBudget,
  }),
}

const structure: SectionPlan = {
  title: '一般公共预算财政拨款支出决算结构情况',
  numbering: 'bracketed',
  template: `{{year}}年度一般公共预算财政拨款支出{{amount total}}万元，主要用于以下方面：
{{#each categories}}
{{name}}(类){{amount expenditure}}万元，占比{{share expenditure ../total}}%{{#if @last}}。{{else}}；{{/if}}
{{/each}}`,
  context: (source) => ({ total: expenditure, categories: categories(source) }),
}

const details: SectionPlan = {
  title: '一般公共预算财政拨款支出决算具体情况',
  numbering: 'bracketed',
  template: `{{year}}年度一般公共预算财政拨款支出年初预算{{amount budget}}万元，支出决算{{amount total}}万元{{#nonzero budget}}，完成年初预算的{{completion total budget}}%{{/nonzero}}。其中：
{{#each categories}}
{{name}}年初预算{{amount budget}}万元，支出决算{{amount expenditure}}万元{{#nonzero budget}}，完成年初预算的{{completion expenditure budget}}%{{/nonzero}}，用于{{use}}。{{change expenditure before after="较上年决算"}}，主要原因是{{reason}}。
{{/each}}`,
  context: (source) => ({
    total: expenditure,
    budget: point('expenditure', { funding, scenario: 'initialBudget' }),
    categories: categories(source),
  }),
}

export const generalPublicExpenditure: SectionPlan = {
  title: '一般公共预算财政拨款支出决算情况说明',
  numbering: 'chinese',
  sections: [overall, structure, details],
}
