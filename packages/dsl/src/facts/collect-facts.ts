import type { Layout } from '@juesuan/layouts'
import type { Collector } from '../collector.ts'
import type { Declaration } from '../declaration.ts'
import { appropriationFacts } from './appropriation-facts.ts'
import { checkAdditionalCodes } from './check-additional-codes.ts'
import { checkBalances } from './check-balances.ts'
import { checkCeilings } from './check-ceilings.ts'
import { checkDetails } from './check-details.ts'
import { checkEvaluation } from './check-evaluation.ts'
import { checkPublicExpenseCounts } from './check-public-expense-counts.ts'
import { economicFacts } from './economic-facts.ts'
import { nonAppropriationFacts } from './non-appropriation-facts.ts'
import { performanceFacts } from './performance-facts.ts'
import { publicExpenseFacts } from './public-expense-facts.ts'
import { statisticsFacts } from './statistics-facts.ts'

/** Reads every quantity of a declaration, in the order of the forms. */
export function collectFacts(declaration: Declaration, layout: Layout, collector: Collector): void {
  appropriationFacts('generalPublicBudget', declaration.generalPublicBudget, collector)
  appropriationFacts('governmentFundBudget', declaration.governmentFundBudget, collector)
  appropriationFacts('stateCapitalBudget', declaration.stateCapitalBudget, collector)
  nonAppropriationFacts(declaration.nonAppropriation, collector)
  economicFacts(declaration.generalPublicBudget, collector)
  checkBalances(declaration, collector)
  publicExpenseFacts(declaration.threePublicExpenses, collector)
  checkPublicExpenseCounts(declaration.threePublicExpenses, collector)
  checkCeilings(collector)
  statisticsFacts(declaration, collector)
  performanceFacts(declaration.performance, collector)
  checkEvaluation(declaration.performance, collector)
  checkAdditionalCodes(declaration.additionalCodes, collector)
  checkDetails(declaration.generalPublicBudget, layout.categoryDetails, collector)
}
