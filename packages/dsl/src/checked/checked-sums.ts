import type { AppropriationExpenditure, OtherExpenditure } from '../declaration.ts'
import type { writeBalanceMessage } from '../messages/balance-message.ts'
import type { writeBasicMismatchMessage } from '../messages/basic-mismatch-message.ts'
import type { addFen, subtractFen } from '../sums/add-fen.ts'
import type { printFen } from '../sums/fen.ts'
import type { sumAmounts } from '../sums/sum-amounts.ts'
import type { KeyedByItem } from './keyed-by-item.ts'
import type { partOf } from './part-of.ts'

/** `true`, or the sentence that basic expenditure by function and by economic class differ. */
export type checkedBasic<Accounts, Known> = [keysIn<Accounts>] extends [Known | EntryKey]
  ? basicMessage<sumAmounts<partOf<Accounts, 'expenditure'>, 'basic'>, sumAmounts<partOf<Accounts, 'basicByEconomic'>>>
  : true

/** The same where nothing is declared by economic class: then it stands at what is declared by function. */
export type checkedAlone<Accounts, Known> = 'basicByEconomic' extends keyof Accounts ? true : checkedBasic<Accounts, Known>

/**
 * The codes of an account and what its entries have. Nothing is added while one of them is none, as it is whenever a code or
 * a property is being typed: what is said of it says more than a sum, and an editor that asks for them does not wait for one.
 */
type keysIn<Accounts> = {
  readonly [Part in keyof Accounts]: Part extends 'expenditure'
    ? keyof Accounts[Part] | keysOfEntries<Accounts[Part]>
    : Part extends KeyedByItem | 'basicByEconomic'
      ? keyof Accounts[Part]
      : never
}[keyof Accounts]

type keysOfEntries<Entries> = { readonly [Code in keyof Entries]: keyof Entries[Code] }[keyof Entries]

type EntryKey = keyof AppropriationExpenditure | keyof OtherExpenditure

type basicMessage<ByFunction, ByEconomic> =
  differ<ByFunction, ByEconomic> extends infer Difference extends string
    ? writeBasicMismatchMessage<printed<ByFunction>, printed<ByEconomic>, Difference>
    : true

/** `true`, or the sentence that declared revenue does not balance; what was brought forward may be in last year's report. */
export type checkedBalance<Accounts, Around extends { readonly continued: boolean }, Known> = [keysIn<Accounts>] extends [Known | EntryKey]
  ? balanceMessage<
      addFen<
        'openingBalance' extends keyof Accounts ? sumAmounts<Accounts['openingBalance']> : Around['continued'] extends true ? unknown : '',
        sumAmounts<partOf<Accounts, 'revenue'>>
      >,
      addFen<
        sumAmounts<partOf<Accounts, 'closingBalance'>>,
        addFen<sumAmounts<partOf<Accounts, 'expenditure'>, 'basic'>, sumAmounts<partOf<Accounts, 'expenditure'>, 'project'>>
      >
    >
  : true

/** The same of money that is no appropriation. */
export type checkedOtherBalance<Accounts, Around extends { readonly continued: boolean }, Known> = [keysIn<Accounts>] extends [
  Known | EntryKey,
]
  ? balanceMessage<
      addFen<
        'openingBalance' extends keyof Accounts ? sumAmounts<Accounts['openingBalance']> : Around['continued'] extends true ? unknown : '',
        addFen<sumAmounts<partOf<Accounts, 'surplusUsed'>>, sumEach<partOf<Accounts, 'revenue'>, Sources>>
      >,
      addFen<
        addFen<sumAmounts<partOf<Accounts, 'closingBalance'>>, sumAmounts<partOf<Accounts, 'surplusDistribution'>>>,
        sumNatures<partOf<Accounts, 'expenditure'>, Natures>
      >
    >
  : true

type Sources = readonly ['superiorSubsidy', 'publicService', 'business', 'affiliateRemittance', 'other']
type Natures = readonly ['basic', 'project', 'superiorRemittance', 'business', 'affiliateSubsidy']

type sumEach<Records, Parts> = Parts extends readonly [infer Part, ...infer Rest]
  ? addFen<sumAmounts<partOf<Records, Part>>, sumEach<Records, Rest>>
  : ''

type sumNatures<Entries, Parts> = Parts extends readonly [infer Part extends string, ...infer Rest]
  ? addFen<sumAmounts<Entries, Part>, sumNatures<Entries, Rest>>
  : ''

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
