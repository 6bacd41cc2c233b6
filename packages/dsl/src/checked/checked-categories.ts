import type { FunctionCategories } from '@juesuan/core'
import type { CategoryDetail } from '@juesuan/layouts'
import type { categoryDetails } from '../category-details.ts'
import type { writeBudgetTwiceMessage } from '../messages/budget-twice-message.ts'
import type { writeNeedlessDetailMessage } from '../messages/needless-detail-message.ts'
import type { writeUnknownCategoryMessage } from '../messages/unknown-category-message.ts'
import type { checkedAmount } from './checked-amount.ts'

/** Amounts by 类 as they should be; those that are declared by item are told. */
export type checkedCategoryAmounts<Entries, ByItem = never> = {
  readonly [Code in keyof Entries]: Code extends keyof FunctionCategories
    ? Code extends ByItem
      ? writeBudgetTwiceMessage<`${Code} ${FunctionCategories[Code]}`>
      : checkedAmount<Entries[Code]>
    : writeUnknownCategoryMessage<Code & string>
}

/** Words by 类, of those only that there is something to say of. */
export type checkedCategoryWords<Entries, Detail extends CategoryDetail, Needed> = {
  readonly [Code in keyof Entries]: Code extends keyof FunctionCategories
    ? Code extends Needed
      ? Entries[Code]
      : writeNeedlessDetailMessage<`${Code} ${FunctionCategories[Code]}`, (typeof categoryDetails)[Detail]>
    : writeUnknownCategoryMessage<Code & string>
}
