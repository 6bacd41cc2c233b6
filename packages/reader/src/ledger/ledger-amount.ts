import type { Fen } from '@juesuan/core'

/** One amount of a ledger, and the property of a declaration it goes to. */
export interface LedgerAmount {
  /** `['generalPublicBudget', 'expenditure', '2011301', 'basic']` */
  readonly path: readonly string[]
  readonly fen: Fen
  /** The name of its code in the catalogue; undefined where it has no code. */
  readonly name: string | undefined
  /** Where the ledger has it. */
  readonly place: string
}
