import { type DataPoint, functionalClassification } from '@juesuan/core'
import type { CategoryDetail } from '@juesuan/layouts'
import { categoryDetailOrder, categoryDetails } from '../category-details.ts'
import type { Collector } from '../collector.ts'
import type { GeneralPublicAccounts } from '../declaration.ts'
import { writeBudgetTwiceMessage } from '../messages/budget-twice-message.ts'
import { writeMissingDetailMessage } from '../messages/missing-detail-message.ts'
import { writeNeedlessDetailMessage } from '../messages/needless-detail-message.ts'
import { writeUnknownCategoryMessage } from '../messages/unknown-category-message.ts'

const root = 'generalPublicBudget'
const amounts = ['expenditure', 'initialBudget', 'priorYear'] as const
const words = ['uses', 'reasons'] as const satisfies readonly CategoryDetail[]

/** What the layout says of each 类 must be declared for those in use, and words only for those there is something to say of. */
export function checkDetails(accounts: GeneralPublicAccounts = {}, required: readonly CategoryDetail[], collector: Collector): void {
  const spent = categoriesIn(collector, (of) => of.scenario === undefined)
  const compared = categoriesIn(collector, () => true)
  const meant = (detail: CategoryDetail) => (detail === 'reasons' ? compared : spent)
  const budgeted = categoriesOfBudgetedItems(accounts)
  const isGiven = (detail: CategoryDetail, code: string) =>
    accounts[detail]?.[code] !== undefined || (detail === 'initialBudget' && budgeted.has(code))
  const absent = categoryDetailOrder.filter((detail) => required.includes(detail) && accounts[detail] === undefined)
  for (const [category, code] of firstItems(collector)) {
    const lacking = absent.filter((detail) => !isGiven(detail, category))
    if (lacking.length > 0) tellMissing(new Set([category]), lacking, ['expenditure', code], collector)
  }
  for (const detail of required) {
    if (accounts[detail] === undefined) continue
    const missing = [...meant(detail)].filter((code) => !isGiven(detail, code))
    tellMissing(new Set(missing), [detail], [detail], collector)
  }
  for (const code of Object.keys(accounts.initialBudget ?? {})) {
    const path = [root, 'initialBudget', code]
    if (budgeted.has(code)) collector.problem('budget-declared-twice', path, writeBudgetTwiceMessage(nameOf(code)))
  }
  const declared = declaredCategories(accounts)
  for (const detail of words) {
    const codes = Object.keys(accounts[detail] ?? {})
    checkWords(codes, detail, (code) => meant(detail).has(code) || declared.has(code), collector)
  }
}

function checkWords(
  codes: readonly string[],
  detail: (typeof words)[number],
  isNeeded: (code: string) => boolean,
  { problem }: Collector,
): void {
  for (const code of codes) {
    const path = [root, detail, code]
    if (functionalClassification.find(code)?.level !== 'category') {
      problem('category-code-unknown', path, writeUnknownCategoryMessage(code))
    } else if (!isNeeded(code)) {
      problem('category-detail-needless', path, writeNeedlessDetailMessage(nameOf(code), categoryDetails[detail]))
    }
  }
}

function tellMissing(codes: ReadonlySet<string>, details: readonly CategoryDetail[], at: readonly string[], collector: Collector): void {
  if (codes.size === 0) return
  const subject = [...codes].sort().map(nameOf).join('、')
  const listed = details.map((detail) => categoryDetails[detail]).join('、')
  collector.problem('category-detail-missing', [root, ...at], writeMissingDetailMessage(subject, listed))
}

/** The 类 of the general public budget with something in them. */
function categoriesIn({ facts }: Collector, isMeant: (of: DataPoint) => boolean): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ point: of }) =>
      of.measure === 'expenditure' && of.funding === root && of.function !== undefined && isMeant(of) ? [of.function.slice(0, 3)] : [],
    ),
  )
}

/** The 类 of the 项 that have an initial budget of their own. */
function categoriesOfBudgetedItems({ expenditure = {} }: GeneralPublicAccounts): ReadonlySet<string> {
  return new Set(
    Object.entries(expenditure).flatMap(([code, { initialBudget }]) => (initialBudget === undefined ? [] : [code.slice(0, 3)])),
  )
}

/** The first item of each 类 that was spent on. */
function firstItems({ facts }: Collector): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { point: of } of facts) {
    if (of.measure !== 'expenditure' || of.funding !== root || of.function === undefined || of.scenario !== undefined) continue
    const category = of.function.slice(0, 3)
    const known = first.get(category)
    if (known === undefined || of.function < known) first.set(category, of.function)
  }
  return first
}

/** The 类 that are declared with what is no amount: what is wrong with it is told there, and says nothing of their words. */
function declaredCategories(accounts: GeneralPublicAccounts): ReadonlySet<string> {
  return new Set(
    amounts.flatMap((part) => Object.entries(accounts[part] ?? {}).flatMap(([code, entry]) => (isZero(entry) ? [] : [code.slice(0, 3)]))),
  )
}

/** An amount, or amounts by nature and the budget beside them: words make it no more than it is. */
function isZero(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return Number(entry) === 0
  return !('fen' in entry) && Object.entries(entry).every(([part, value]) => part === 'use' || part === 'reason' || isZero(value))
}

function nameOf(code: string): string {
  return `${code} ${functionalClassification.find(code)?.name ?? ''}`
}
