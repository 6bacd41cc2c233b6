import type { AppropriationExpenditure } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'
import type { itemDetails } from '../item-details.ts'
import type { writeNeedlessDetailMessage } from '../messages/needless-detail-message.ts'
import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedAmount } from './checked-amount.ts'
import type { checkedItemCode, itemName } from './checked-code.ts'
import type { checkedItemDetails } from './checked-item-details.ts'
import type { isNothing } from './is-nothing.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * What was spent from appropriations as it should be, by item. `Lacking` are the sentences that stand at an item, `At` their
 * codes; where a property is unknown, as one is that is being typed, nobody asks which these are.
 */
export type checkedExpenditure<Entries, Budget extends ItemBudget, Around extends Surroundings, Lacking, At = keyof Lacking> = {
  readonly [Code in keyof Entries]: checkedItemCode<Code, Budget, Around> extends infer Problem extends string
    ? Problem
    : keyof Entries[Code] extends keyof AppropriationExpenditure
      ? Code extends At
        ? unlessWrong<Entries[Code], checkedEntry<Entries[Code], Code, Budget, Around>, Lacking[Code & keyof Lacking]>
        : checkedItem<Entries[Code], Code, Budget, Around>
      : checkedEntry<Entries[Code], Code, Budget, Around>
}

type checkedItem<Entry, Code, Budget extends ItemBudget, Around extends Surroundings> = [Around['requiredOfItems']] extends [never]
  ? checkedEntry<Entry, Code, Budget, Around>
  : unlessWrong<
      Entry,
      checkedEntry<Entry, Code, Budget, Around>,
      checkedItemDetails<Entry, Around['requiredOfItems'], namedItem<Code, Budget, Around>>
    >

/** What is wrong with an entry says more than what is missing besides it. */
type unlessWrong<Entry, Checked, Verdict> = Verdict extends string ? (Entry extends Checked ? Verdict : Checked) : Checked

type checkedEntry<Entry, Code, Budget extends ItemBudget, Around extends Surroundings> = {
  readonly [Part in keyof Entry]: Part extends 'basic' | 'project' | 'initialBudget'
    ? checkedAmount<Entry[Part]>
    : Part extends 'use' | 'reason'
      ? checkedWords<Entry, Part, Code, Budget, Around>
      : writeUnknownPropertyMessage<Part & string>
}

/** Where units are declared by themselves, their amounts cannot be seen here. */
type checkedWords<
  Entry,
  Part extends keyof AppropriationExpenditure,
  Code,
  Budget extends ItemBudget,
  Around extends Surroundings,
> = Around['consolidated'] extends true
  ? Entry[Part & keyof Entry]
  : isNothing<Entry> extends true
    ? writeNeedlessDetailMessage<namedItem<Code, Budget, Around>, (typeof itemDetails)[Part & keyof typeof itemDetails]>
    : Entry[Part & keyof Entry]

type namedItem<Code, Budget extends ItemBudget, Around extends Surroundings> = Code extends Around['added']
  ? `${Code & string} ${Around['additions'][Code & keyof Around['additions']] extends { readonly name: infer Name extends string } ? Name : ''}`
  : `${Code & string} ${itemName<Code, Budget>}`
