import type { ItemDetail } from '@juesuan/layouts'
import type { Collector } from '../collector.ts'
import type { Accounts, AppropriationExpenditure } from '../declaration.ts'
import { type ItemBudget, itemBudgets } from '../item-budget.ts'
import { itemDetailOrder, itemDetails } from '../item-details.ts'
import { writeMissingDetailMessage } from '../messages/missing-detail-message.ts'
import { writeNeedlessDetailMessage } from '../messages/needless-detail-message.ts'
import type { Keyed } from './by-item.ts'

/** What was spent on a 项, and what was budgeted for it. */
interface ItemAmounts {
  spent: bigint
  budget: bigint
}

/** What the layout says of each 项 must be declared with those that have an amount, and no words with those that have none. */
export function checkItemDetails(accounts: Accounts, required: readonly ItemDetail[], collector: Collector): void {
  for (const funding of itemBudgets) {
    const amounts = amountsOf(funding, collector)
    const declared: Keyed<AppropriationExpenditure> = accounts[funding]?.expenditure ?? {}
    for (const code of [...new Set([...amounts.keys(), ...Object.keys(declared)])].sort()) {
      const path = [funding, 'expenditure', code]
      // An amount that is wrong is told where it stands, and is neither something nor nothing.
      if (!isUnderstood(code, path, collector)) continue
      const found = amounts.get(code)
      if (found) tellMissing(code, found, declared[code] ?? {}, required, path, collector)
      else tellNeedless(code, declared[code] ?? {}, path, collector)
    }
  }
}

function tellMissing(
  code: string,
  { spent, budget }: ItemAmounts,
  entry: AppropriationExpenditure,
  required: readonly ItemDetail[],
  path: readonly string[],
  collector: Collector,
): void {
  const isKnown = entry.initialBudget !== undefined || !required.includes('initialBudget')
  const isNeeded = { initialBudget: spent > 0n, use: true, reason: isKnown && spent !== budget }
  const missing = itemDetailOrder.filter((detail) => required.includes(detail) && isNeeded[detail] && entry[detail] === undefined)
  if (missing.length === 0) return
  const listed = missing.map((detail) => itemDetails[detail]).join('、')
  collector.problem('item-detail-undeclared', path, writeMissingDetailMessage(nameOf(code, collector), listed))
}

function tellNeedless(code: string, entry: AppropriationExpenditure, path: readonly string[], collector: Collector): void {
  for (const detail of ['use', 'reason'] as const) {
    if (entry[detail] === undefined) continue
    const message = writeNeedlessDetailMessage(nameOf(code, collector), itemDetails[detail])
    collector.problem('item-detail-needless', [...path, detail], message)
  }
}

function amountsOf(funding: ItemBudget, { facts }: Collector): ReadonlyMap<string, ItemAmounts> {
  const items = new Map<string, ItemAmounts>()
  for (const { point: of, value } of facts) {
    if (of.measure !== 'expenditure' || of.funding !== funding || of.function?.length !== 7 || of.scenario === 'priorYear') continue
    const item = items.get(of.function) ?? { spent: 0n, budget: 0n }
    item[of.scenario === undefined ? 'spent' : 'budget'] += value
    items.set(of.function, item)
  }
  return items
}

function isUnderstood(code: string, path: readonly string[], { functional, isFaulty }: Collector): boolean {
  const parts = [path, ...['basic', 'project', 'initialBudget'].map((part) => [...path, part])]
  return functional.find(code)?.level === 'item' && !parts.some(isFaulty)
}

function nameOf(code: string, { functional, year }: Collector): string {
  return `${code} ${(functional.find(code, { year }) ?? functional.find(code))?.name ?? ''}`
}
