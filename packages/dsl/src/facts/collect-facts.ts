import type { Collector } from '../collector.ts'
import type { Declaration } from '../declaration.ts'
import { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import { appropriationFacts } from './appropriation-facts.ts'
import { checkBalances } from './check-balances.ts'
import { economicFacts } from './economic-facts.ts'
import { nonAppropriationFacts } from './non-appropriation-facts.ts'
import { performanceFacts } from './performance-facts.ts'
import { publicExpenseFacts } from './public-expense-facts.ts'
import { statisticsFacts } from './statistics-facts.ts'

/** Every property a declaration can have; a mistyped one would be lost without a word. */
const properties: Readonly<Record<keyof Declaration, true>> = {
  department: true,
  year: true,
  units: true,
  duties: true,
  additionalCodes: true,
  generalPublicBudget: true,
  governmentFundBudget: true,
  stateCapitalBudget: true,
  nonAppropriation: true,
  reasons: true,
  threePublicExpenses: true,
  agencyOperatingExpenses: true,
  procurement: true,
  vehicles: true,
  largeEquipment: true,
  performance: true,
  otherMatters: true,
  terms: true,
}

/** Reads every quantity of a declaration, in the order of the forms. */
export function collectFacts(declaration: Declaration, collector: Collector): void {
  for (const name of Object.keys(declaration)) {
    if (!Object.hasOwn(properties, name)) collector.problem('property-unknown', [name], writeUnknownPropertyMessage(name))
  }
  appropriationFacts('generalPublicBudget', declaration.generalPublicBudget, collector)
  appropriationFacts('governmentFundBudget', declaration.governmentFundBudget, collector)
  appropriationFacts('stateCapitalBudget', declaration.stateCapitalBudget, collector)
  nonAppropriationFacts(declaration.nonAppropriation, collector)
  economicFacts(declaration.generalPublicBudget, collector)
  checkBalances(declaration, collector)
  publicExpenseFacts(declaration.threePublicExpenses, collector)
  statisticsFacts(declaration, collector)
  performanceFacts(declaration.performance, collector)
}
