// 五、一般公共预算财政拨款支出决算情况说明
// Basis: 上海市2024年度部门决算公开格式; told down to 项 against the initial budget
// In force: 2024
import { codeLevel, point } from '@juesuan/core'
import { isInUse } from '../../national-2024/is-in-use.ts'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'
import { budgetItems, budgetSentences } from './budget-items.ts'

const funding = 'generalPublicBudget'
const subject = '一般公共预算财政拨款'
const expenditure = point('expenditure', { funding })
const before = point('expenditure', { funding, scenario: 'priorYear' })

/** 类 something was spent on, in code order. */
const categories = ({ ledger, nameOf }: SectionSource) =>
  ledger.functionCodes
    .filter((code) => codeLevel(code) === 'category')
    .map((code) => ({ name: nameOf('function', code), money: point('expenditure', { function: code, funding }) }))
    .filter(({ money }) => ledger.value(money) !== 0n)

const overall: SectionPlan = {
  title: `${subject}支出决算总体情况`,
  numbering: 'bracketed',
  template:
    `{{#if inUse}}${subject}支出{{amount expenditure}}万元{{#nonzero total}}，占本年支出合计的{{share expenditure total}}%{{/nonzero}}。` +
    `与{{lastYear}}年度相比，${subject}支出{{change expenditure before same="持平"}}。{{#if explained}}主要原因：{{reason}}。{{/if}}` +
    `{{else}}{{department}}{{year}}年度无${subject}支出。{{/if}}`,
  context: ({ report, ledger }) => {
    const reason = report.texts.reasons.generalPublicBudget
    return {
      inUse: isInUse(ledger, funding),
      lastYear: report.year - 1,
      expenditure,
      before,
      total: point('expenditure'),
      reason,
      explained: reason !== undefined || ledger.value(expenditure) !== ledger.value(before),
    }
  },
}

const structure: SectionPlan = {
  title: `${subject}支出决算结构情况`,
  numbering: 'bracketed',
  template:
    `${subject}支出{{amount total}}万元{{#if categories}}，主要用于以下方面：{{else}}。{{/if}}` +
    '{{#each categories}}{{name}}（类）{{amount money}}万元，占{{share money ../total}}%{{#if @last}}。{{else}}；{{/if}}{{/each}}',
  context: (source) => ({ total: expenditure, categories: categories(source) }),
}

const details: SectionPlan = {
  title: `${subject}支出决算具体情况`,
  numbering: 'bracketed',
  template: budgetSentences(subject),
  context: (source) => ({ ...budgetItems(source, funding) }),
}

export const generalPublicExpenditure: SectionPlan = {
  title: `${subject}支出决算情况说明`,
  numbering: 'chinese',
  sections: [overall, structure, details],
}
