import type { NonAppropriationAccounts } from '../declaration.ts'
import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedAmount } from './checked-amount.ts'
import type { checkedCategoryAmounts } from './checked-categories.ts'
import type { ItemCodes } from './checked-code.ts'
import type { checkedItems } from './checked-items.ts'
import type { checkedOtherBalance } from './checked-sums.ts'
import type { KeyedByItem } from './keyed-by-item.ts'
import type { reconciled } from './reconciled.ts'
import type { Surroundings } from './surroundings.ts'

/** The accounts of money that is no appropriation as they should be. */
export type checkedOther<Accounts, Around extends Surroundings> = {
  readonly [Part in keyof Accounts]: Part extends KeyedByItem
    ? checkedItems<Accounts[Part], 'generalPublicBudget', Around>
    : Part extends 'revenue'
      ? reconciled<
          Accounts[Part],
          checkedRevenue<Accounts[Part], Around>,
          checkedOtherBalance<Accounts, Around, ItemCodes['generalPublicBudget'] | Around['added']>
        >
      : Part extends 'priorYear'
        ? checkedCategoryAmounts<Accounts[Part]>
        : Part extends 'priorYearSurplusDistribution'
          ? checkedAmount<Accounts[Part]>
          : writeUnknownPropertyMessage<Part & string>
}

type checkedRevenue<Revenue, Around extends Surroundings> = {
  readonly [Source in keyof Revenue]: Source extends keyof NonNullable<NonAppropriationAccounts['revenue']>
    ? checkedItems<Revenue[Source], 'generalPublicBudget', Around>
    : writeUnknownPropertyMessage<Source & string>
}
