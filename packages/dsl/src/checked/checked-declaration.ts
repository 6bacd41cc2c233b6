import type { EconomicItems, FunctionCategories } from '@juesuan/core'
import type { Declaration } from '../declaration.ts'
import type { ItemBudget } from '../item-budget.ts'
import type { writeUnknownCategoryMessage } from '../messages/unknown-category-message.ts'
import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedAmount } from './checked-amount.ts'
import type { Items } from './checked-code.ts'
import type { checkedEconomic, checkedItems } from './checked-items.ts'
import type { checkedBalance, checkedBasic } from './checked-sums.ts'

/** The parts of an account that are keyed by item. */
type KeyedByItem = 'expenditure' | 'openingBalance' | 'closingBalance' | 'surplusUsed' | 'surplusDistribution'

type checkedBudget<Accounts, Budget extends ItemBudget, Year, Added> = {
  readonly [Part in keyof Accounts]: Part extends KeyedByItem
    ? checkedItems<Accounts[Part], Budget, Year, Added>
    : Part extends 'revenue'
      ? reconciled<checkedItems<Accounts[Part], Budget, Year, Added>, checkedBalance<Accounts>>
      : Part extends 'basicByEconomic'
        ? reconciled<checkedEconomic<Accounts[Part]>, checkedBasic<Accounts>>
        : Part extends 'initialBudget' | 'priorYear' | 'uses' | 'reasons'
          ? checkedCategories<Accounts[Part]>
          : Part extends keyof NonNullable<Declaration[Budget]>
            ? Accounts[Part]
            : writeUnknownPropertyMessage<Part & string>
}

/** Something by 类: amounts, or words. */
type checkedCategories<Entries> = {
  readonly [Code in keyof Entries]: Code extends keyof FunctionCategories
    ? Entries[Code] extends string
      ? Entries[Code]
      : checkedAmount<Entries[Code]>
    : writeUnknownCategoryMessage<Code & string>
}

/** A sum is only wrong where its terms are right: the sentence about a term says more. */
type reconciled<Checked, Verdict> = Verdict extends string ? (hasSentence<Checked> extends true ? Checked : Verdict) : Checked

type hasSentence<Checked> = [Extract<Checked[keyof Checked], string>] extends [never] ? false : true

type checkedOther<Accounts, Year, Added> = {
  readonly [Part in keyof Accounts]: Part extends KeyedByItem
    ? checkedItems<Accounts[Part], 'generalPublicBudget', Year, Added>
    : Part extends 'revenue'
      ? { readonly [Source in keyof Accounts[Part]]: checkedItems<Accounts[Part][Source], 'generalPublicBudget', Year, Added> }
      : Part extends 'priorYear'
        ? checkedCategories<Accounts[Part]>
        : Part extends keyof NonNullable<Declaration['nonAppropriation']>
          ? Accounts[Part]
          : writeUnknownPropertyMessage<Part & string>
}

type AddedCodes<Declared> = Declared extends { readonly additionalCodes: infer Codes } ? keyof Codes : never

/** A declaration as it should be: where something is wrong, the sentence about it stands in its place, so that the compiler prints it. */
export type checkedDeclaration<Declared, Year> = openDeclaration extends Declared ? Declared : checkedParts<Declared, Year>

/** Every code of the catalogue would be looked at, were the constraint of a declaration itself checked: the line above saves seconds. */
type checkedParts<Declared, Year> = {
  readonly [Part in keyof Declared]: Part extends ItemBudget
    ? checkedBudget<Declared[Part], Part, Year, AddedCodes<Declared>>
    : Part extends 'nonAppropriation'
      ? checkedOther<Declared[Part], Year, AddedCodes<Declared>>
      : Part extends keyof Declaration
        ? Declared[Part]
        : writeUnknownPropertyMessage<Part & string>
}

/** Keeps the literals of a declaration while it is inferred. */
export type declarationShape<Declared> = { readonly [Part in keyof Declared]: unknown }

/** Keeps the names of a declaration's codes for whoever hovers them. */
export type codeNames<Declared> = {
  readonly [Part in keyof Declared]: Part extends ItemBudget ? namedParts<Declared[Part], Items[Part]> : unknown
}

type namedParts<Accounts, Names> = {
  readonly [Part in keyof Accounts]: Part extends KeyedByItem | 'revenue'
    ? named<Names, keyof Accounts[Part]>
    : Part extends 'basicByEconomic'
      ? named<EconomicItems, keyof Accounts[Part]>
      : unknown
}

/** The doc comments of codes stay with their keys through homomorphic types. */
type named<Names, Codes> = { readonly [Code in keyof Pick<Names, Codes & keyof Names>]: unknown }

/** A declaration that may hold more than it should, so that what is too much can be named. */
export type openDeclaration = {
  readonly [Part in keyof Declaration]: Part extends ItemBudget | 'nonAppropriation'
    ? Declaration[Part] & { readonly [property: string]: unknown }
    : Declaration[Part]
}
