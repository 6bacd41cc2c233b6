import type { ThreePublicExpenses } from '../declaration.ts'
import type { writeMissingDetailMessage } from '../messages/missing-detail-message.ts'
import type { writeNeedlessDetailMessage } from '../messages/needless-detail-message.ts'
import type { CountedItem, publicExpenseCounts } from '../public-expense-counts.ts'
import type { checkedFields } from './checked-fields.ts'
import type { isNothing } from './is-nothing.ts'

type Counted = typeof publicExpenseCounts
type Pattern<Item> = NonNullable<ThreePublicExpenses[Item & keyof ThreePublicExpenses]>

/** The three public expenses as they should be: what has an amount has its numbers, and what has none has none. */
export type checkedPublicExpenses<Declared> = {
  readonly [Item in keyof checkedFields<Declared, ThreePublicExpenses>]: Item extends 'hospitality'
    ? {
        readonly [Kind in keyof checkedFields<Declared[Item & keyof Declared], Pattern<Item>>]: checkedItem<
          Kind,
          Declared[Item & keyof Declared][Kind & keyof Declared[Item & keyof Declared]],
          checkedFields<Declared[Item & keyof Declared], Pattern<Item>>[Kind]
        >
      }
    : checkedItem<Item, Declared[Item & keyof Declared], checkedFields<Declared, ThreePublicExpenses>[Item]>
}

/** The sentence about an item's numbers, where its own properties are right. */
type checkedItem<Item, Declared, Checked> = Item extends CountedItem
  ? hasAmount<Declared> extends true
    ? counted<Item, Checked, missingCounts<Declared, Counted[Item]['counts']>>
    : withoutCounts<Item, Declared, Checked>
  : Checked

type hasAmount<Declared> = 'final' extends keyof Declared ? (isNothing<Declared['final']> extends true ? false : true) : false

type missingCounts<Declared, Counts> = {
  [Count in keyof Counts]: Count extends keyof Declared ? (isNothing<Declared[Count]> extends true ? Count : never) : Count
}[keyof Counts]

type counted<Item extends CountedItem, Checked, Missing> = [Missing] extends [never]
  ? Checked
  : writeMissingDetailMessage<Counted[Item]['item'], listed<Counted[Item]['counts'], Missing>>

/** At most two things are counted for an item. */
type listed<Counts, Missing> = keyof Counts extends Missing ? everyOne<Counts> : Counts[Missing & keyof Counts] & string

type everyOne<Counts> = Counts extends { readonly groups: infer Groups extends string; readonly persons: infer Persons extends string }
  ? `${Groups}、${Persons}`
  : Counts extends { readonly receptions: infer Receptions extends string; readonly guests: infer Guests extends string }
    ? `${Receptions}、${Guests}`
    : Counts[keyof Counts] & string

type withoutCounts<Item extends CountedItem, Declared, Checked> = {
  readonly [Key in keyof Checked]: Key extends keyof Counted[Item]['counts'] & keyof Declared
    ? isNothing<Declared[Key]> extends true
      ? Checked[Key]
      : writeNeedlessDetailMessage<Counted[Item]['item'], Counted[Item]['counts'][Key] & string>
    : Checked[Key]
}
