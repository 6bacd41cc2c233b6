import type { addFen } from './add-fen.ts'
import type { codeList } from './code-list.ts'
import type { fen } from './fen.ts'

/** The sum over a record by code. `Part` picks an amount of each entry; one that lacks it adds nothing. */
export type sumAmounts<Amounts, Part extends string | undefined = undefined> =
  Amounts extends Readonly<Record<string, unknown>> ? sumListed<Amounts, codeList<keyof Amounts>, Part> : ''

/** Four at a time: each list that is left is a type of its own. */
type sumListed<Amounts extends Readonly<Record<string, unknown>>, Codes, Part, Sum = ''> = Codes extends readonly [
  infer A extends string,
  infer B extends string,
  infer C extends string,
  infer D extends string,
  ...infer Rest,
]
  ? sumListed<
      Amounts,
      Rest,
      Part,
      addFen<
        Sum,
        addFen<
          addFen<amountOf<Amounts[A], Part>, amountOf<Amounts[B], Part>>,
          addFen<amountOf<Amounts[C], Part>, amountOf<Amounts[D], Part>>
        >
      >
    >
  : Codes extends readonly [infer A extends string, ...infer Rest]
    ? sumListed<Amounts, Rest, Part, addFen<Sum, amountOf<Amounts[A], Part>>>
    : Sum

type amountOf<Entry, Part> = Part extends string ? (Part extends keyof Entry ? fen<Entry[Part]> : '') : fen<Entry>
