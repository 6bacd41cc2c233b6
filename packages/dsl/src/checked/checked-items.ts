import type { AppropriationExpenditure, OtherExpenditure } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'
import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedAmount } from './checked-amount.ts'
import type { checkedCeiling } from './checked-ceilings.ts'
import type { checkedEconomicCode, checkedItemCode } from './checked-code.ts'

/** The codes of a record as they should be, their amounts too. */
export type checkedItems<
  Entries,
  Budget extends ItemBudget,
  Around extends { readonly year: unknown; readonly added: unknown },
  Lacking = unknown,
> = {
  readonly [Code in keyof Entries]: checkedItemCode<Code, Budget, Around['year'], Around['added']> extends infer Problem extends string
    ? Problem
    : Code extends keyof Lacking
      ? lacking<Entries[Code], checkedEntry<Entries[Code]>, Lacking[Code]>
      : checkedEntry<Entries[Code]>
}

/** What is wrong with an entry says more than what is missing besides it. */
type lacking<Entry, Checked, Sentence> = Entry extends Checked ? Sentence : Checked

/** An amount, or amounts by nature and what is said of them. */
type checkedEntry<Entry> = Entry extends number | string | { readonly fen: bigint }
  ? checkedAmount<Entry>
  : {
      readonly [Part in keyof Entry]: Part extends 'use' | 'reason'
        ? Entry[Part]
        : Part extends keyof OtherExpenditure | keyof AppropriationExpenditure
          ? checkedAmount<Entry[Part]>
          : writeUnknownPropertyMessage<Part & string>
    }

/** Amounts by economic class as they should be. */
export type checkedEconomic<Entries, PublicExpenses> = {
  readonly [Code in keyof Entries]: checkedEconomicCode<Code> extends infer Problem extends string
    ? Problem
    : checkedEconomicAmount<Code, checkedAmount<Entries[Code]>, Entries[Code], PublicExpenses>
}

/** An amount that is right in itself is held against the item it is a part of. */
type checkedEconomicAmount<Code, Checked, Amount, PublicExpenses> = Checked extends Amount
  ? checkedCeiling<Code, Amount, PublicExpenses>
  : Checked
