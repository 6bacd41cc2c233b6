import type { FunctionCategories, FunctionCategoryOrder } from '@juesuan/core'
import type { CategoryDetail } from '@juesuan/layouts'
import type { categoryDetailOrder, categoryDetails } from '../category-details.ts'
import type { writeMissingDetailMessage } from '../messages/missing-detail-message.ts'
import type { codeList } from '../sums/code-list.ts'
import type { isNothing } from './is-nothing.ts'
import type { append, listed } from './listed.ts'
import type { partOf } from './part-of.ts'

/** The 类 of the codes that have an amount. */
type categoriesIn<Entries, Parts = Spent | 'initialBudget'> = {
  [Code in keyof Entries]: Code extends `${infer First}${infer Second}${infer Third}${string}`
    ? isNothing<Entries[Code], Parts> extends true
      ? never
      : `${First}${Second}${Third}`
    : never
}[keyof Entries]

type spentOn<Accounts> = categoriesIn<partOf<Accounts, 'expenditure'>, Spent>

type Spent = 'basic' | 'project'

/** The 类 whose 项 have their initial budget each. */
export type budgetedIn<Accounts> = budgetedCategories<partOf<Accounts, 'expenditure'>>

type budgetedCategories<Entries> = {
  [Code in keyof Entries]: 'initialBudget' extends keyof Entries[Code]
    ? Code extends `${infer First}${infer Second}${infer Third}${string}`
      ? `${First}${Second}${Third}`
      : never
    : never
}[keyof Entries]

/** The 类 that a detail can be about: uses are of what was spent, reasons of everything that is compared. */
export type categoriesWith<Accounts, Detail> = Detail extends 'reasons'
  ? spentOn<Accounts> | categoriesIn<partOf<Accounts, 'initialBudget'>> | categoriesIn<partOf<Accounts, 'priorYear'>>
  : spentOn<Accounts>

/** `true`, or the sentence about the 类 that a declared detail lacks. */
export type checkedDetail<Accounts, Detail, Required> = Detail extends Required & keyof Accounts & CategoryDetail
  ? missing<
      Exclude<categoriesWith<Accounts, Detail>, keyof Accounts[Detail] | (Detail extends 'initialBudget' ? budgetedIn<Accounts> : never)>,
      (typeof categoryDetails)[Detail]
    >
  : true

/** The sentences about details that are not declared at all, each at the first item of a 类 that lacks them. */
export type lackingDetails<Accounts, Required> = [Exclude<Required, keyof Accounts>] extends [never]
  ? Record<never, never>
  : lackingAt<Accounts, Exclude<Required, keyof Accounts>, budgetedIn<Accounts>>

type lackingAt<Accounts, Absent, Budgeted> = {
  readonly [Category in Exclude<spentOn<Accounts>, [Absent] extends ['initialBudget'] ? Budgeted : never> as firstCode<
    Accounts,
    Category
  >]: missing<
    Category,
    listed<Category extends Budgeted ? Exclude<Absent, 'initialBudget'> : Absent, typeof categoryDetailOrder, typeof categoryDetails>
  >
}

type firstCode<Accounts, Category extends string> =
  codeList<Extract<spentCodes<partOf<Accounts, 'expenditure'>>, `${Category}${string}`>, Category> extends readonly [
    infer First extends string,
    ...(readonly unknown[]),
  ]
    ? First
    : never

type spentCodes<Entries> = { [Code in keyof Entries]: isNothing<Entries[Code], Spent> extends true ? never : Code }[keyof Entries]

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
