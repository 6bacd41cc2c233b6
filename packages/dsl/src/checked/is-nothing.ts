/** Whether an amount, or every amount of a record, is written as nothing; one that is computed is taken for something. */
export type isNothing<Entry, Parts = Exclude<keyof Entry, 'use' | 'reason'>> = Entry extends number | string | boolean
  ? isZero<Entry>
  : Entry extends { readonly fen: bigint }
    ? false
    : isZero<Entry[Parts & keyof Entry]>

type isZero<Amount> = [Amount] extends [0 | '0' | '0.0' | '0.00'] ? true : false
