import type { itemDetailOrder, itemDetails } from '../item-details.ts'
import type { writeMissingDetailMessage } from '../messages/missing-detail-message.ts'
import type { addFen, subtractFen } from '../sums/add-fen.ts'
import type { fen, printFen } from '../sums/fen.ts'
import type { isNothing } from './is-nothing.ts'
import type { listed } from './listed.ts'

/** `true`, or the sentence about what a layout says of an item with an amount and its entry lacks. */
export type checkedItemDetails<Entry, Required, Name extends string> =
  isNothing<Entry> extends true
    ? true
    : [needed<Entry, Required>] extends [never]
      ? true
      : writeMissingDetailMessage<Name, listed<needed<Entry, Required>, typeof itemDetailOrder, typeof itemDetails>>

type needed<Entry, Required> = Exclude<
  Required extends 'initialBudget'
    ? isNothing<Entry, 'basic' | 'project'> extends true
      ? never
      : Required
    : Required extends 'reason'
      ? differs<Entry> extends true
        ? Required
        : never
      : Required,
  keyof Entry
>

/** Whether an item differs from its initial budget, as far as both can be seen. */
type differs<Entry> = 'initialBudget' extends keyof Entry
  ? subtractFen<addFen<amountIn<Entry, 'basic'>, amountIn<Entry, 'project'>>, amountIn<Entry, 'initialBudget'>> extends [
      infer Difference,
      unknown,
    ]
    ? printFen<Difference> extends '0.00'
      ? false
      : true
    : false
  : false

type amountIn<Entry, Part> = Part extends keyof Entry ? fen<Entry[Part]> : ''
