import type { FormDefinition } from '@juesuan/core'
import type { Edition } from '../edition/edition.ts'
import { appropriationSummary } from './forms/appropriation-summary.ts'
import { expenditure } from './forms/expenditure.ts'
import { generalPublicBasicExpenditure } from './forms/general-public-basic-expenditure.ts'
import { generalPublicExpenditure } from './forms/general-public-expenditure.ts'
import { governmentFund } from './forms/government-fund.ts'
import { revenue } from './forms/revenue.ts'
import { revenueAndExpenditure } from './forms/revenue-and-expenditure.ts'
import { stateCapital } from './forms/state-capital.ts'
import { threePublicExpenses } from './forms/three-public-expenses.ts'

/** The forms of the central departments in the order of an edition, numbered in it: 公开01表 … 公开09表. */
export function nationalForms(edition: Edition): readonly FormDefinition[] {
  const funds = [governmentFund, ...(edition.hasStateCapital ? [stateCapital] : [])]
  const publicExpenses = threePublicExpenses(edition)
  return [
    revenueAndExpenditure(edition),
    revenue,
    expenditure,
    appropriationSummary(edition),
    generalPublicExpenditure,
    generalPublicBasicExpenditure(edition),
    ...(edition.publicExpensesFirst ? [publicExpenses, ...funds] : [...funds, publicExpenses]),
  ].map((form, index) => ({ ...form, printedNumber: `公开${String(index + 1).padStart(2, '0')}表` }))
}
