// The lines of 收入支出决算总表, without their numbers
// Basis: 财政部《部门决算报表》财决01表
// In force: 2022–
import type { Aspect, Line } from '@juesuan/core'
import { chineseNumeral } from '../chinese-numeral.ts'
import type { Edition } from '../edition/edition.ts'
import { functionCategoryLines } from './function-categories.ts'

type Source = NonNullable<Aspect['source']>

const budgets: readonly (readonly [string, Source])[] = [
  ['政府性基金预算财政拨款收入', 'governmentFundBudget'],
  ['国有资本经营预算财政拨款收入', 'stateCapitalBudget'],
]

/** The left side: revenue by source, what is added to it, and the total. */
export function resourceLines({ listsEveryBudget, surplusUsed }: Edition): SummarySide {
  const sources: readonly (readonly [string, Source])[] = [
    ['一般公共预算财政拨款收入', 'generalPublicBudget'],
    ...(listsEveryBudget ? budgets : []),
    ['上级补助收入', 'superiorSubsidy'],
    ['事业收入', 'publicService'],
    ['经营收入', 'business'],
    ['附属单位上缴收入', 'affiliateRemittance'],
    ['其他收入', 'other'],
  ]
  return {
    items: sources.map(([label, source], index) => ({
      label: `${chineseNumeral(index + 1)}、${label}`,
      at: { measure: 'revenue', source },
    })),
    sums: [
      { label: '本年收入合计', at: { measure: 'revenue' } },
      { label: surplusUsed, at: { measure: 'surplusUsed' } },
      { label: '年初结转和结余', at: { measure: 'openingBalance' } },
    ],
    total: { label: '总计', name: '收入总计', at: { measure: 'totalResources' } },
  }
}

/** The right side: expenditure by 类, where the rest went, and the total. */
export const useLines = (edition: Edition): SummarySide => ({
  items: functionCategoryLines(edition),
  sums: [
    { label: '本年支出合计', at: { measure: 'expenditure' } },
    { label: '结余分配', at: { measure: 'surplusDistribution' } },
    { label: '年末结转和结余', at: { measure: 'closingBalance' } },
  ],
  total: { label: '总计', name: '支出总计', at: { measure: 'totalUses' } },
})

/** One side of a summary form. */
export interface SummarySide {
  readonly items: readonly Line[]
  readonly sums: readonly Line[]
  readonly total: Line
}
