import type { FunctionCategories, FunctionCategoryOrder } from '@juesuan/core'
import type { CategoryDetail } from '@juesuan/layouts'
import type { categoryDetailOrder, categoryDetails } from '../category-details.ts'
import type { writeMissingDetailMessage } from '../messages/missing-detail-message.ts'
import type { isNothing } from './is-nothing.ts'
import type { partOf } from './part-of.ts'

/** The 类 of the codes that have an amount. */
type categoriesIn<Entries> = {
  [Code in keyof Entries]: Code extends `${infer First}${infer Second}${infer Third}${string}`
    ? isNothing<Entries[Code]> extends true
      ? never
      : `${First}${Second}${Third}`
    : never
}[keyof Entries]

type spentOn<Accounts> = categoriesIn<partOf<Accounts, 'expenditure'>>

/** The 类 that a detail can be about: uses are of what was spent, reasons of everything that is compared. */
export type categoriesWith<Accounts, Detail> = Detail extends 'reasons'
  ? spentOn<Accounts> | categoriesIn<partOf<Accounts, 'initialBudget'>> | categoriesIn<partOf<Accounts, 'priorYear'>>
  : spentOn<Accounts>

/** `true`, or the sentence about the 类 that a declared detail lacks. */
export type checkedDetail<Accounts, Detail, Required> = Detail extends Required & keyof Accounts & CategoryDetail
  ? missing<Exclude<categoriesWith<Accounts, Detail>, keyof Accounts[Detail]>, (typeof categoryDetails)[Detail]>
  : true

/** The sentences about details that are not declared at all, each at the first item of a 类 that lacks them. */
export type lackingDetails<Accounts, Required> = [Exclude<Required, keyof Accounts>] extends [never]
  ? Record<never, never>
  : {
      readonly [Category in spentOn<Accounts> as firstCode<spentCodes<partOf<Accounts, 'expenditure'>>, Category>]: missing<
        Category,
        listedDetails<Exclude<Required, keyof Accounts>>
      >
    }

type spentCodes<Entries> = { [Code in keyof Entries]: isNothing<Entries[Code]> extends true ? never : Code }[keyof Entries]

/** The first of the codes that begin with a prefix, in their order. */
type firstCode<Codes, Prefix extends string> = Prefix extends Codes ? Prefix : firstDigit<Extract<Codes, `${Prefix}${string}`>, Prefix>

type firstDigit<Codes, Prefix extends string, Digits = '0123456789'> = Digits extends `${infer Digit}${infer Rest}`
  ? [Extract<Codes, `${Prefix}${Digit}${string}`>] extends [never]
    ? firstDigit<Codes, Prefix, Rest>
    : firstCode<Codes, `${Prefix}${Digit}`>
  : never

type missing<Categories, Details extends string> = [Categories] extends [never]
  ? true
  : listedCategories<Categories> extends infer Subject extends string
    ? Subject extends ''
      ? true
      : writeMissingDetailMessage<Subject, Details>
    : true

type listedCategories<Categories, Order = FunctionCategoryOrder, Done extends string = ''> = Order extends readonly [
  infer Code extends keyof FunctionCategories,
  ...infer Rest,
]
  ? listedCategories<Categories, Rest, Code extends Categories ? append<Done, `${Code} ${FunctionCategories[Code]}`> : Done>
  : Done

type listedDetails<Details, Order = typeof categoryDetailOrder, Done extends string = ''> = Order extends readonly [
  infer Detail extends CategoryDetail,
  ...infer Rest,
]
  ? listedDetails<Details, Rest, Detail extends Details ? append<Done, (typeof categoryDetails)[Detail]> : Done>
  : Done

type append<Done extends string, Next extends string> = Done extends '' ? Next : `${Done}、${Next}`
