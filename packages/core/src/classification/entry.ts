import type { CodeLevel } from './code.ts'

/** One of the four budgets an entry of the functional or revenue classification belongs to. */
export type BudgetAccount = 'generalPublicBudget' | 'governmentFundBudget' | 'stateCapitalBudget' | 'socialInsuranceFundBudget'

/** What the budgets are called on the page. */
export const budgetLabels = {
  generalPublicBudget: '一般公共预算',
  governmentFundBudget: '政府性基金预算',
  stateCapitalBudget: '国有资本经营预算',
  socialInsuranceFundBudget: '社会保险基金预算',
} as const satisfies Record<BudgetAccount, string>

/** How an entry is known: seen in a report of 2022 or later, in an older edition only, recalled, or added by a report. */
export type Evidence = 'seen' | 'old' | 'recalled' | 'local'

/** One code of a classification (政府收支分类科目) with the years it is in force. */
export interface Entry {
  readonly code: string
  readonly name: string
  readonly level: CodeLevel
  /** Absent in the economic classifications, which belong to no budget. */
  readonly budget?: BudgetAccount
  readonly fromYear: number
  /** Absent where no end is known. */
  readonly toYear?: number
  readonly evidence: Evidence
}

/** Whether the entry is in force in a year. */
export function inForce(entry: Entry, year: number): boolean {
  return entry.fromYear <= year && (entry.toYear === undefined || year <= entry.toYear)
}
