import type { FormDefinition } from '@juesuan/core'
import { appropriationSummary } from './forms/appropriation-summary.ts'
import { expenditure } from './forms/expenditure.ts'
import { generalPublicBasicExpenditure } from './forms/general-public-basic-expenditure.ts'
import { generalPublicExpenditure } from './forms/general-public-expenditure.ts'
import { governmentFund } from './forms/government-fund.ts'
import { revenue } from './forms/revenue.ts'
import { revenueAndExpenditure } from './forms/revenue-and-expenditure.ts'
import { stateCapital } from './forms/state-capital.ts'
import { threePublicExpenses } from './forms/three-public-expenses.ts'

/** The nine forms of the central departments in their order since 2022. */
export const nationalForms: readonly FormDefinition[] = [
  revenueAndExpenditure,
  revenue,
  expenditure,
  appropriationSummary,
  generalPublicExpenditure,
  generalPublicBasicExpenditure,
  governmentFund,
  stateCapital,
  threePublicExpenses,
]
