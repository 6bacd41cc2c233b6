import type { OtherExpenditure } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'
import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedAmount } from './checked-amount.ts'
import type { checkedCeiling } from './checked-ceilings.ts'
import type { checkedEconomicCode, checkedItemCode } from './checked-code.ts'
import type { Surroundings } from './surroundings.ts'

/** The codes of a record as they should be, their amounts too. */
export type checkedItems<Entries, Budget extends ItemBudget, Around extends Surroundings> = {
  readonly [Code in keyof Entries]: checkedItemCode<Code, Budget, Around> extends infer Problem extends string
    ? Problem
    : checkedEntry<Entries[Code]>
}

/** An amount, or amounts by nature. */
type checkedEntry<Entry> = Entry extends number | string | { readonly fen: bigint }
  ? checkedAmount<Entry>
  : {
      readonly [Nature in keyof Entry]: Nature extends keyof OtherExpenditure
        ? checkedAmount<Entry[Nature]>
        : writeUnknownPropertyMessage<Nature & string>
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
