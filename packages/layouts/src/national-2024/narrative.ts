import type { Edition } from '../edition/edition.ts'
import type { SectionPlan } from '../section-plan.ts'
import { appropriationTotals } from './sections/appropriation-totals.ts'
import { basicExpenditure } from './sections/basic-expenditure.ts'
import { expenditureStructure } from './sections/expenditure-structure.ts'
import { generalPublicExpenditure } from './sections/general-public-expenditure.ts'
import { governmentFund } from './sections/government-fund.ts'
import { otherMatters } from './sections/other-matters.ts'
import { revenueStructure } from './sections/revenue-structure.ts'
import { stateCapital } from './sections/state-capital.ts'
import { threePublicExpenses } from './sections/three-public-expenses.ts'
import { totals } from './sections/totals.ts'

/** The sections of the narrative in the order of an edition's forms, and what a province adds to the last. */
export function nationalNarrative(edition: Edition, ...added: readonly SectionPlan[]): readonly SectionPlan[] {
  const funds = [governmentFund, ...(edition.hasStateCapital ? [stateCapital] : [])]
  const publicExpenses = threePublicExpenses(edition)
  return [
    totals,
    revenueStructure,
    expenditureStructure,
    appropriationTotals,
    generalPublicExpenditure,
    basicExpenditure,
    ...(edition.publicExpensesFirst ? [publicExpenses, ...funds] : [...funds, publicExpenses]),
    otherMatters(edition, ...added),
  ]
}
