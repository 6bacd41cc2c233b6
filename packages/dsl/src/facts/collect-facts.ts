import type { CategoryDetail, Layout } from '@juesuan/layouts'
import { isCategoryAmount } from '../category-details.ts'
import type { Collector } from '../collector.ts'
import type { Accounts, Declaration } from '../declaration.ts'
import { isItemAmount } from '../item-details.ts'
import { appropriationFacts } from './appropriation-facts.ts'
import { carryForward } from './carry-forward.ts'
import { checkAdditionalCodes } from './check-additional-codes.ts'
import { checkBalances } from './check-balances.ts'
import { checkCeilings } from './check-ceilings.ts'
import { checkDetails } from './check-details.ts'
import { checkEvaluation } from './check-evaluation.ts'
import { checkItemDetails } from './check-item-details.ts'
import { checkPublicExpenseBudgets } from './check-public-expense-budgets.ts'
import { checkPublicExpenseCounts } from './check-public-expense-counts.ts'
import { consolidate } from './consolidate.ts'
import { economicFacts } from './economic-facts.ts'
import { nonAppropriationFacts } from './non-appropriation-facts.ts'
import { performanceFacts } from './performance-facts.ts'
import { priorYearFacts } from './prior-year-facts.ts'
import { publicExpenseFacts } from './public-expense-facts.ts'
import { statisticsFacts } from './statistics-facts.ts'

/** What a layout says of each 类, each 项 and the three public expenses, so that it must be declared. */
type Obligations = Pick<Layout, 'categoryDetails' | 'itemDetails' | 'publicExpenseBudget'>

/** Reads every quantity of a unit's declaration, in the order of the forms; its words are the department's. */
export function collectUnitFacts(accounts: Accounts, layout: Obligations, collector: Collector): void {
  carryForward(accounts, collector)
  collectAmounts(accounts, collector)
  priorYearFacts(accounts.priorYear?.report, collector)
  checkCeilings(collector)
  checkDetails(accounts.generalPublicBudget, besides(accounts, layout.categoryDetails.filter(isCategoryAmount)), collector)
  checkItemDetails(accounts, layout.itemDetails.filter(isItemAmount), collector)
  checkPublicExpenseBudgets(accounts.threePublicExpenses, layout.publicExpenseBudget, collector)
}

/** Reads every quantity of a department's declaration, its units' added up. */
export function collectFacts(declaration: Declaration, layout: Obligations, collector: Collector): void {
  // Units carry their own balances forward, and have their own budgets and prior years.
  const isWhole = declaration.units.every((unit) => typeof unit === 'string')
  if (isWhole) carryForward(declaration, collector)
  collectAmounts(declaration, collector)
  consolidate(declaration, collector)
  priorYearFacts(declaration.priorYear?.report, collector)
  checkCeilings(collector)
  performanceFacts(declaration.performance, collector)
  checkEvaluation(declaration.performance, collector)
  const details = isWhole ? layout.categoryDetails : layout.categoryDetails.filter((detail) => !isCategoryAmount(detail))
  checkDetails(declaration.generalPublicBudget, besides(declaration, details), collector)
  checkItemDetails(declaration, isWhole ? layout.itemDetails : layout.itemDetails.filter((detail) => !isItemAmount(detail)), collector)
  checkPublicExpenseBudgets(declaration.threePublicExpenses, layout.publicExpenseBudget, collector)
}

/** What last year's report holds need not be declared. */
function besides({ priorYear }: Accounts, details: readonly CategoryDetail[]): readonly CategoryDetail[] {
  return priorYear ? details.filter((detail) => detail !== 'priorYear') : details
}

function collectAmounts(accounts: Accounts, collector: Collector): void {
  appropriationFacts('generalPublicBudget', accounts.generalPublicBudget, collector)
  appropriationFacts('governmentFundBudget', accounts.governmentFundBudget, collector)
  appropriationFacts('stateCapitalBudget', accounts.stateCapitalBudget, collector)
  nonAppropriationFacts(accounts.nonAppropriation, collector)
  economicFacts(accounts.generalPublicBudget, collector)
  checkBalances(accounts, collector)
  publicExpenseFacts(accounts.threePublicExpenses, collector)
  checkPublicExpenseCounts(accounts.threePublicExpenses, collector)
  statisticsFacts(accounts, collector)
  checkAdditionalCodes(accounts.additionalCodes, collector)
}
