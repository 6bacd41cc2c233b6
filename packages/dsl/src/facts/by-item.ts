import { codeLevel, levelLabels } from '@juesuan/core'
import { budgetLabels, type ItemBudget } from '../budget-labels.ts'
import type { Collector } from '../collector.ts'
import { writeItemLevelMessage } from '../messages/item-level-message.ts'
import { writeNotInForceMessage } from '../messages/not-in-force-message.ts'
import { writeOtherBudgetMessage } from '../messages/other-budget-message.ts'
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
  const own = functional.find(code, { budget })
  const entry = functional.find(code)
  const level = codeLevel(code)
  if (own?.level === 'item') {
    if (functional.find(code, { budget, year })) return true
    problem('item-code-not-in-force', at, writeNotInForceMessage(code, own.name, String(year)))
  } else if (entry && level !== 'item') {
    problem('item-code-level', at, writeItemLevelMessage(code, entry.name, levelLabels[entry.level]))
  } else if (entry?.budget && entry.budget in budgetLabels) {
    const other = (Object.keys(budgetLabels) as ItemBudget[]).find((candidate) => functional.find(code, { budget: candidate })) ?? budget
    const name = functional.find(code, { budget: other })?.name ?? ''
    problem('item-code-of-other-budget', at, writeOtherBudgetMessage(code, name, budgetLabels[other], budgetLabels[budget]))
  } else problem('item-code-unknown', at, writeUnknownItemMessage(code, budgetLabels[budget]))
  return false
}
