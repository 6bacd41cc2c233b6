// The lines of 财政拨款收入支出决算总表, without their numbers
// Basis: 财决01-1表
// In force: 2022–
import type { Edition } from '../edition/edition.ts'
import { functionCategoryLines } from './function-categories.ts'
import type { SummarySide } from './summary-lines.ts'

/** The left side: appropriations of the three budgets, what was brought forward, and the total. */
export const appropriationResourceLines = {
  items: [
    { label: '一、一般公共预算财政拨款', at: { measure: 'revenue', source: 'generalPublicBudget' } },
    { label: '二、政府性基金预算财政拨款', at: { measure: 'revenue', source: 'governmentFundBudget' } },
    { label: '三、国有资本经营预算财政拨款', at: { measure: 'revenue', source: 'stateCapitalBudget' } },
  ],
  sums: [
    { label: '本年收入合计', at: { measure: 'revenue', source: 'fiscalAppropriation' } },
    { label: '年初财政拨款结转和结余', at: { measure: 'openingBalance', funding: 'fiscalAppropriation' } },
    { label: '一般公共预算财政拨款', at: { measure: 'openingBalance', funding: 'generalPublicBudget' } },
    { label: '政府性基金预算财政拨款', at: { measure: 'openingBalance', funding: 'governmentFundBudget' } },
    { label: '国有资本经营预算财政拨款', at: { measure: 'openingBalance', funding: 'stateCapitalBudget' } },
  ],
  total: { label: '总计', name: '收入总计', at: { measure: 'totalResources', funding: 'fiscalAppropriation' } },
} as const satisfies SummarySide

/** The right side: expenditure by 类, what was carried over, and the total, each in a column for every budget. */
export const appropriationUseLines = (edition: Edition): SummarySide => ({
  items: functionCategoryLines(edition),
  sums: [
    { label: '本年支出合计', at: { measure: 'expenditure' } },
    { label: '年末财政拨款结转和结余', at: { measure: 'closingBalance' } },
  ],
  total: { label: '总计', name: '支出总计', at: { measure: 'totalUses' } },
})
