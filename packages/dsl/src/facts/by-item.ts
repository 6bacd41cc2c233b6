import { budgetLabels, codeLevel, isTreasuryCode, levelLabels } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import { type ItemBudget, itemBudgets } from '../item-budget.ts'
import { writeItemLevelMessage } from '../messages/item-level-message.ts'
import { writeNotInForceMessage } from '../messages/not-in-force-message.ts'
import { writeOtherBudgetMessage } from '../messages/other-budget-message.ts'
import { writeTreasuryCodeMessage } from '../messages/treasury-code-message.ts'
import { writeUnknownItemMessage } from '../messages/unknown-item-message.ts'

/** Something by code, whatever codes there are. */
export type Keyed<Value> = { readonly [Code in string]?: Value }

/** Goes through a declared record item by item; a key that is no item of the budget in the year is a problem. */
export function byItem<Value>(
  record: Keyed<Value> | undefined,
  budget: ItemBudget,
  path: readonly string[],
  collector: Collector,
  read: (code: string, value: Value, path: readonly string[]) => void,
): void {
  for (const [code, value] of Object.entries(record ?? {})) {
    if (value === undefined) continue
    const at = [...path, code]
    if (isItem(code, budget, at, collector)) read(code, value, at)
  }
}

/** What is looked up first is said first, as the compiler does it: the budget's own items, the levels above, the other budgets. */
function isItem(code: string, budget: ItemBudget, at: readonly string[], { functional, year, problem }: Collector): boolean {
  const found = functional.find(code, { budget, year })
  if (found?.level === 'item' && !isTreasuryCode(code)) return true
  const own = functional.find(code, { budget })
  const entry = functional.find(code)
  const other = itemBudgets.find((candidate) => functional.find(code, { budget: candidate }))
  if (own?.level === 'item' && isTreasuryCode(code)) problem('item-code-of-treasury', at, writeTreasuryCodeMessage(code, own.name))
  else if (own?.level === 'item') problem('item-code-not-in-force', at, writeNotInForceMessage(code, own.name, String(year)))
  else if (entry && codeLevel(code) !== 'item') {
    problem('item-code-level', at, writeItemLevelMessage(code, entry.name, levelLabels[entry.level]))
  } else if (other) {
    const name = functional.find(code, { budget: other })?.name ?? ''
    problem('item-code-of-other-budget', at, writeOtherBudgetMessage(code, name, budgetLabels[other], budgetLabels[budget]))
  } else problem('item-code-unknown', at, writeUnknownItemMessage(code, budgetLabels[budget]))
  return false
}
