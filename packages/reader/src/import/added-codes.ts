import { type Catalogue, codeLevel, type Entry, extendCatalogue, functionalClassification } from '@juesuan/core'
import { itemBudgets } from '../reconstruct/leaves/printed-codes.ts'
import type { FoundAmount } from '../reconstruct/reconstruct.ts'

/** A functional 项 as a declaration adds it. */
export type AddedCode = Required<Pick<Entry, 'code' | 'name' | 'budget'>>

/** The 项 with amounts that the catalogue does not have in their budget and year, by the names that the forms print. */
export function addedCodes(amounts: readonly FoundAmount[], names: ReadonlyMap<string, string>, year: number): AddedCode[] {
  const added = new Map<string, AddedCode>()
  for (const { of, path } of amounts) {
    const code = of.function
    if (code === undefined || codeLevel(code) !== 'item') continue
    // What is no appropriation is kept by the items of the general public budget.
    const budget = itemBudgets.find((each) => each === path[0]) ?? 'generalPublicBudget'
    if (functionalClassification.find(code, { budget, year })?.level !== 'item')
      added.set(code, { code, name: names.get(code) ?? code, budget })
  }
  return [...added.values()].sort((one, other) => (one.code < other.code ? -1 : 1))
}

/** The functional classification with them. */
export function withAdded(added: readonly AddedCode[]): Catalogue {
  return extendCatalogue(functionalClassification, added)
}
