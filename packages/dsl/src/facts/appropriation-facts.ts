import { type DataPoint, point } from '@juesuan/core'
import type { ItemBudget } from '../budget-labels.ts'
import type { Collector } from '../collector.ts'
import type { Amount, AppropriationExpenditure, ByCategory } from '../declaration.ts'
import { balanceFacts } from './balance-facts.ts'
import { byItem, type Keyed } from './by-item.ts'

/** An account of appropriations, whatever its budget. */
export interface AppropriationRecord {
  readonly expenditure?: Keyed<AppropriationExpenditure>
  readonly revenue?: Keyed<Amount>
  readonly openingBalance?: Keyed<Amount>
  readonly closingBalance?: Keyed<Amount>
  readonly initialBudget?: ByCategory<Amount>
  readonly priorYear?: ByCategory<Amount>
}

/** Reads the accounts of one of the three budgets. */
export function appropriationFacts(funding: ItemBudget, accounts: AppropriationRecord | undefined, collector: Collector): void {
  if (!accounts) return
  const from = collector.facts.length
  byItem(accounts.expenditure, funding, [funding, 'expenditure'], collector, (code, { basic, project }, path) => {
    collector.money(point('expenditure', { function: code, funding, nature: 'basic' }), basic, [...path, 'basic'])
    collector.money(point('expenditure', { function: code, funding, nature: 'project' }), project, [...path, 'project'])
  })
  balanceFacts(funding, funding, accounts, collector)
  if (accounts.revenue) {
    byItem(accounts.revenue, funding, [funding, 'revenue'], collector, (code, value, path) =>
      collector.money(point('revenue', { function: code, source: funding }), value, path),
    )
  } else revenueByBalance(funding, from, collector)
  categoryFacts(accounts.initialBudget, point('expenditure', { funding, scenario: 'initialBudget' }), [funding, 'initialBudget'], collector)
  categoryFacts(accounts.priorYear, point('expenditure', { funding, scenario: 'priorYear' }), [funding, 'priorYear'], collector)
}

/** Reads amounts by 类 for a data point without its code. */
export function categoryFacts(record: ByCategory<Amount> | undefined, of: DataPoint, path: readonly string[], collector: Collector): void {
  for (const [code, value] of Object.entries(record ?? {})) collector.money({ ...of, function: code }, value, [...path, code])
}

/** Revenue that is not declared is what was spent and carried over, less what was brought forward, item by item. */
function revenueByBalance(funding: ItemBudget, from: number, collector: Collector): void {
  const revenue = new Map<string, bigint>()
  for (const { point: of, value } of collector.facts.slice(from)) {
    if (of.scenario !== undefined || of.function === undefined) continue
    const signed = of.measure === 'openingBalance' ? -value : value
    revenue.set(of.function, (revenue.get(of.function) ?? 0n) + signed)
  }
  for (const [code, value] of revenue) collector.computed(point('revenue', { function: code, source: funding }), value)
}
