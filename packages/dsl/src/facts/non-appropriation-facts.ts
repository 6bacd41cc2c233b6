import { type Measure, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Amount, NonAppropriationAccounts } from '../declaration.ts'
import { categoryFacts } from './appropriation-facts.ts'
import { balanceFacts } from './balance-facts.ts'
import { byItem, type Keyed } from './by-item.ts'

const funding = 'nonAppropriation'
const budget = 'generalPublicBudget'
const natures = ['basic', 'project', 'superiorRemittance', 'business', 'affiliateSubsidy'] as const
const sources = ['superiorSubsidy', 'publicService', 'business', 'affiliateRemittance', 'other'] as const

/** Reads the accounts of money that is no appropriation. */
export function nonAppropriationFacts(accounts: NonAppropriationAccounts | undefined, collector: Collector): void {
  if (!accounts) return
  for (const source of sources) {
    byItem(accounts.revenue?.[source], budget, [funding, 'revenue', source], collector, (code, value, path) =>
      collector.money(point('revenue', { function: code, source }), value, path),
    )
  }
  byItem(accounts.expenditure, budget, [funding, 'expenditure'], collector, (code, value, path) => {
    for (const nature of natures) {
      collector.money(point('expenditure', { function: code, funding, nature }), value[nature], [...path, nature])
    }
  })
  surplus('surplusUsed', accounts.surplusUsed, collector)
  surplus('surplusDistribution', accounts.surplusDistribution, collector)
  balanceFacts(funding, budget, accounts, collector)
  categoryFacts(accounts.priorYear, point('expenditure', { funding, scenario: 'priorYear' }), [funding, 'priorYear'], collector)
  collector.money(point('surplusDistribution', { funding, scenario: 'priorYear' }), accounts.priorYearSurplusDistribution, [
    funding,
    'priorYearSurplusDistribution',
  ])
}

function surplus(
  measure: Measure & ('surplusUsed' | 'surplusDistribution'),
  record: Keyed<Amount> | undefined,
  collector: Collector,
): void {
  byItem(record, budget, [funding, measure], collector, (code, value, path) =>
    collector.money(point(measure, { function: code, funding }), value, path),
  )
}
