import { type DataPoint, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Amount, AppropriationExpenditure } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'
import { writeNegativeRevenueMessage } from '../messages/negative-revenue-message.ts'
import { writeUnknownCategoryMessage } from '../messages/unknown-category-message.ts'
import { printYuan } from '../print-yuan.ts'
import { balanceFacts } from './balance-facts.ts'
import { byItem, type Keyed } from './by-item.ts'

/** An account of appropriations, whatever its budget. */
export interface AppropriationRecord {
  readonly expenditure?: Keyed<AppropriationExpenditure>
  readonly revenue?: Keyed<Amount>
  readonly openingBalance?: Keyed<Amount>
  readonly closingBalance?: Keyed<Amount>
  readonly initialBudget?: Keyed<Amount>
  readonly priorYear?: Keyed<Amount>
}

/** Reads the accounts of one of the three budgets. */
export function appropriationFacts(funding: ItemBudget, accounts: AppropriationRecord | undefined, collector: Collector): void {
  if (accounts) readAccounts(funding, accounts, collector)
  // What was brought forward was spent, carried over or received, even where nothing is declared.
  if (!accounts?.revenue) revenueByBalance(funding, collector)
}

function readAccounts(funding: ItemBudget, accounts: AppropriationRecord, collector: Collector): void {
  byItem(accounts.expenditure, funding, [funding, 'expenditure'], collector, (code, { basic, project, initialBudget }, path) => {
    collector.money(point('expenditure', { function: code, funding, nature: 'basic' }), basic, [...path, 'basic'])
    collector.money(point('expenditure', { function: code, funding, nature: 'project' }), project, [...path, 'project'])
    collector.money(point('expenditure', { function: code, funding, scenario: 'initialBudget' }), initialBudget, [...path, 'initialBudget'])
  })
  balanceFacts(funding, funding, accounts, collector)
  byItem(accounts.revenue, funding, [funding, 'revenue'], collector, (code, value, path) =>
    collector.money(point('revenue', { function: code, source: funding }), value, path),
  )
  categoryFacts(accounts.initialBudget, point('expenditure', { funding, scenario: 'initialBudget' }), [funding, 'initialBudget'], collector)
  categoryFacts(accounts.priorYear, point('expenditure', { funding, scenario: 'priorYear' }), [funding, 'priorYear'], collector)
}

/** Reads amounts by 类 for a data point without its code. */
export function categoryFacts(record: Keyed<Amount> | undefined, of: DataPoint, path: readonly string[], collector: Collector): void {
  for (const [code, value] of Object.entries(record ?? {})) {
    const at = [...path, code]
    if (collector.functional.find(code)?.level === 'category') collector.money({ ...of, function: code }, value, at)
    else collector.problem('category-code-unknown', at, writeUnknownCategoryMessage(code))
  }
}

/** Revenue that is not declared is what was spent and carried over, less what was brought forward, item by item. */
function revenueByBalance(funding: ItemBudget, collector: Collector): void {
  const items = new Map<string, { opening: bigint; uses: bigint }>()
  for (const { point: of, value } of collector.facts) {
    if (of.funding !== funding || of.scenario !== undefined || of.function === undefined) continue
    const item = items.get(of.function) ?? { opening: 0n, uses: 0n }
    item[of.measure === 'openingBalance' ? 'opening' : 'uses'] += value
    items.set(of.function, item)
  }
  for (const [code, { opening, uses }] of items) {
    if (opening > uses) {
      const message = writeNegativeRevenueMessage(code, printYuan(opening), printYuan(uses))
      collector.problem('revenue-negative', [funding, 'openingBalance', code], message)
    } else collector.computed(point('revenue', { function: code, source: funding }), uses - opening)
  }
}
