import type { CategoryDetail } from '@juesuan/layouts'
import { isCategoryAmount } from '../category-details.ts'
import type { Collector } from '../collector.ts'
import type { Accounts, Declaration } from '../declaration.ts'
import { appropriationFacts } from './appropriation-facts.ts'
import { carryForward } from './carry-forward.ts'
import { checkAdditionalCodes } from './check-additional-codes.ts'
import { checkBalances } from './check-balances.ts'
import { checkCeilings } from './check-ceilings.ts'
import { checkDetails } from './check-details.ts'
import { checkEvaluation } from './check-evaluation.ts'
import { checkPublicExpenseCounts } from './check-public-expense-counts.ts'
import { consolidate } from './consolidate.ts'
import { economicFacts } from './economic-facts.ts'
import { nonAppropriationFacts } from './non-appropriation-facts.ts'
import { performanceFacts } from './performance-facts.ts'
import { priorYearFacts } from './prior-year-facts.ts'
import { publicExpenseFacts } from './public-expense-facts.ts'
import { statisticsFacts } from './statistics-facts.ts'

/** Reads every quantity of a unit's declaration, in the order of the forms. */
export function collectUnitFacts(accounts: Accounts, details: readonly CategoryDetail[], collector: Collector): void {
  carryForward(accounts, collector)
  collectAmounts(accounts, collector)
  priorYearFacts(accounts.priorYear?.report, collector)
  checkCeilings(collector)
  checkDetails(accounts.generalPublicBudget, besides(accounts, details), collector)
}

/** Reads every quantity of a department's declaration, its units' added up; the details are what the layout says of each 类. */
export function collectFacts(declaration: Declaration, details: readonly CategoryDetail[], collector: Collector): void {
  // Units carry their own balances forward, and have their own budgets and prior years.
  const isWhole = declaration.units.every((unit) => typeof unit === 'string')
  if (isWhole) carryForward(declaration, collector)
  collectAmounts(declaration, collector)
  consolidate(declaration, collector)
  priorYearFacts(declaration.priorYear?.report, collector)
  checkCeilings(collector)
  performanceFacts(declaration.performance, collector)
  checkEvaluation(declaration.performance, collector)
  const own = isWhole ? details : details.filter((detail) => !isCategoryAmount(detail))
  checkDetails(declaration.generalPublicBudget, besides(declaration, own), collector)
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
