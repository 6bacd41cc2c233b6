import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedAmount } from './checked-amount.ts'
import type { checkedCategoryAmounts } from './checked-categories.ts'
import type { checkedItems } from './checked-items.ts'
import type { KeyedByItem } from './keyed-by-item.ts'
import type { Surroundings } from './surroundings.ts'

/** The accounts of money that is no appropriation as they should be. */
export type checkedOther<Accounts, Around extends Surroundings> = {
  readonly [Part in keyof Accounts]: Part extends KeyedByItem
    ? checkedItems<Accounts[Part], 'generalPublicBudget', Around>
    : Part extends 'revenue'
      ? { readonly [Source in keyof Accounts[Part]]: checkedItems<Accounts[Part][Source], 'generalPublicBudget', Around> }
      : Part extends 'priorYear'
        ? checkedCategoryAmounts<Accounts[Part]>
        : Part extends 'priorYearSurplusDistribution'
          ? checkedAmount<Accounts[Part]>
          : writeUnknownPropertyMessage<Part & string>
}
