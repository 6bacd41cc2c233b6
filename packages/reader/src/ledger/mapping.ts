import type { BudgetAccount } from '@juesuan/core'
import type { Coordinates, Vocabulary } from './vocabulary.ts'

/** A column that says something about the amounts in its row, or nothing at all. */
export const columnRoles = ['measure', 'code', 'name', 'budget', 'nature', 'source', 'ignore'] as const

/** What is in a column: one of the roles, or amounts, about which the column may say more. */
export type ColumnContent = (typeof columnRoles)[number] | Coordinates

/** What is declared of a ledger: what its columns hold, and what is true of all its amounts. */
export interface LedgerMapping {
  /** What messages call it. */
  readonly name: string
  /** By header, besides the headers that are known. */
  readonly columns: ReadonlyMap<string, ColumnContent>
  /** Of every amount, where neither its column nor its row says otherwise. */
  readonly all: Coordinates
  readonly vocabulary: Vocabulary
  /** Whether rows of 类 and 款 are subtotals, to be compared with their items and left out. */
  readonly checksSubtotals: boolean
  /** Items that the catalogue lacks. */
  readonly additionalCodes: readonly AdditionalCode[]
}

interface AdditionalCode {
  readonly code: string
  readonly name: string
  readonly budget: BudgetAccount
}
