import type { EconomicItems } from '@juesuan/core'
import type { ItemBudget } from '../item-budget.ts'
import type { Items } from './checked-code.ts'
import type { KeyedByItem } from './keyed-by-item.ts'

/** Keeps the names of a declaration's codes for whoever hovers them; a part in whose place a sentence stands has none. */
export type codeNames<Checked> = {
  readonly [Part in keyof Checked]: Part extends ItemBudget ? namedParts<Checked[Part], Items[Part]> : unknown
}

type namedParts<Accounts, Names> = {
  readonly [Part in keyof Accounts]: Accounts[Part] extends string
    ? unknown
    : Part extends KeyedByItem | 'revenue'
      ? named<Names, keyof Accounts[Part]>
      : Part extends 'basicByEconomic'
        ? named<EconomicItems, keyof Accounts[Part]>
        : unknown
}

/** The doc comments of codes stay with their keys through homomorphic types. */
type named<Names, Codes> = { readonly [Code in keyof Pick<Names, Codes & keyof Names>]: unknown }
