import type { writeBalanceMessage } from '../messages/balance-message.ts'
import type { writeBasicMismatchMessage } from '../messages/basic-mismatch-message.ts'
import type { addFen, subtractFen } from '../sums/add-fen.ts'
import type { printFen } from '../sums/fen.ts'
import type { sumAmounts } from '../sums/sum-amounts.ts'

/** The part of a declared account, or nothing. */
type partOf<Accounts, Part> = Part extends keyof Accounts ? Accounts[Part] : Record<never, never>

/** `true`, or the sentence that basic expenditure by function and by economic class differ. */
export type checkedBasic<Accounts> = basicMessage<
  sumAmounts<partOf<Accounts, 'expenditure'>, 'basic'>,
  sumAmounts<partOf<Accounts, 'basicByEconomic'>>
>

type basicMessage<ByFunction, ByEconomic> =
  differ<ByFunction, ByEconomic> extends infer Difference extends string
    ? writeBasicMismatchMessage<printed<ByFunction>, printed<ByEconomic>, Difference>
    : true

/** `true`, or the sentence that declared revenue does not balance. */
export type checkedBalance<Accounts> = balanceMessage<
  addFen<sumAmounts<partOf<Accounts, 'openingBalance'>>, sumAmounts<partOf<Accounts, 'revenue'>>>,
  addFen<
    sumAmounts<partOf<Accounts, 'closingBalance'>>,
    addFen<sumAmounts<partOf<Accounts, 'expenditure'>, 'basic'>, sumAmounts<partOf<Accounts, 'expenditure'>, 'project'>>
  >
>

type balanceMessage<Incoming, Outgoing> =
  differ<Incoming, Outgoing> extends infer Difference extends string
    ? writeBalanceMessage<printed<Incoming>, printed<Outgoing>, Difference>
    : true

type printed<Fen> = printFen<Fen> & string

/** The difference of two sums as messages print it; `false` where there is none, or where one of them is unknown. */
type differ<Left, Right> =
  subtractFen<Left, Right> extends [infer Difference, infer Below]
    ? printed<Difference> extends '0.00'
      ? false
      : Below extends true
        ? `-${printed<Difference>}`
        : printed<Difference>
    : false
