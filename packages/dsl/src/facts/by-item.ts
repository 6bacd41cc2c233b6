import { codeLevel, levelLabels } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import { writeItemLevelMessage } from '../messages/item-level-message.ts'
import { writeUnknownItemMessage } from '../messages/unknown-item-message.ts'

/** The budget whose catalogue a code must be in; other money is spent on codes of the general public budget. */
export type ItemBudget = 'generalPublicBudget' | 'governmentFundBudget' | 'stateCapitalBudget'

/** Something by code, whatever codes there are. */
export type Keyed<Value> = { readonly [Code in string]?: Value }

/** Goes through a declared record item by item; a key that is no item of the budget is a problem. */
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
    const level = codeLevel(code)
    if (level === 'category' || level === 'subcategory') {
      collector.problem('item-code-level', at, writeItemLevelMessage(code, levelLabels[level]))
    } else if (collector.functional.find(code, { budget, year: collector.year })) read(code, value, at)
    else collector.problem('item-code-unknown', at, writeUnknownItemMessage(code))
  }
}
