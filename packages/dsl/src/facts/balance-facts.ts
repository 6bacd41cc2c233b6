import { type Member, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Amount } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'
import { byItem, type Keyed } from './by-item.ts'

/** Reads opening and closing balances by item; what is brought forward is what last year carried over. */
export function balanceFacts(
  funding: Member<'funding'>,
  budget: ItemBudget,
  accounts: { readonly openingBalance?: Keyed<Amount>; readonly closingBalance?: Keyed<Amount> },
  collector: Collector,
): void {
  byItem(accounts.openingBalance, budget, [funding, 'openingBalance'], collector, (code, value, path) => {
    const opening = collector.money(point('openingBalance', { function: code, funding }), value, path)
    collector.computed(point('closingBalance', { function: code, funding, scenario: 'priorYear' }), opening)
  })
  byItem(accounts.closingBalance, budget, [funding, 'closingBalance'], collector, (code, value, path) =>
    collector.money(point('closingBalance', { function: code, funding }), value, path),
  )
}
