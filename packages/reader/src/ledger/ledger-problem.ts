/** Something wrong in a ledger, its mapping, or the module it goes into: where it is, and what to do about it, in Chinese. */
export interface LedgerProblem {
  /** `ledger.csv:12`, `支出!E12`, `mapping.json`. */
  readonly place: string
  readonly message: string
}
