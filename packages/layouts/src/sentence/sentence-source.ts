import type { AmountFormat, Ledger } from '@juesuan/core'

/** What the figures of sentences are printed from. */
export interface SentenceSource {
  readonly ledger: Ledger
  readonly format: AmountFormat
}
