// The lines of 收入支出决算总表, without their numbers
// Basis: 财政部《部门决算报表》财决01表
// In force: 2022–
import type { Line } from '@juesuan/core'
import { functionCategoryLines } from './function-categories.ts'

/** The left side: revenue by source, what is added to it, and the total. */
export const resourceLines = {
  items: [
    { label: '一、一般公共预算财政拨款收入', at: { measure: 'revenue', source: 'generalPublicBudget' } },
    { label: '二、政府性基金预算财政拨款收入', at: { measure: 'revenue', source: 'governmentFundBudget' } },
    { label: '三、国有资本经营预算财政拨款收入', at: { measure: 'revenue', source: 'stateCapitalBudget' } },
    { label: '四、上级补助收入', at: { measure: 'revenue', source: 'superiorSubsidy' } },
    { label: '五、事业收入', at: { measure: 'revenue', source: 'publicService' } },
    { label: '六、经营收入', at: { measure: 'revenue', source: 'business' } },
    { label: '七、附属单位上缴收入', at: { measure: 'revenue', source: 'affiliateRemittance' } },
    { label: '八、其他收入', at: { measure: 'revenue', source: 'other' } },
  ],
  sums: [
    { label: '本年收入合计', at: { measure: 'revenue' } },
    { label: '使用非财政拨款结余（含专用结余）', at: { measure: 'surplusUsed' } },
    { label: '年初结转和结余', at: { measure: 'openingBalance' } },
  ],
  total: { label: '总计', name: '收入总计', at: { measure: 'totalResources' } },
} as const satisfies SummarySide

/** The right side: expenditure by 类, where the rest went, and the total. */
export const useLines = {
  items: functionCategoryLines,
  sums: [
    { label: '本年支出合计', at: { measure: 'expenditure' } },
    { label: '结余分配', at: { measure: 'surplusDistribution' } },
    { label: '年末结转和结余', at: { measure: 'closingBalance' } },
  ],
  total: { label: '总计', name: '支出总计', at: { measure: 'totalUses' } },
} as const satisfies SummarySide

/** One side of a summary form. */
export interface SummarySide {
  readonly items: readonly Line[]
  readonly sums: readonly Line[]
  readonly total: Line
}
