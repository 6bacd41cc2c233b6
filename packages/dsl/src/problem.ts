/** Something wrong in a declaration: where, and what to do about it, in one sentence. */
export interface Problem {
  /** Kebab-case, never renamed: `item-code-unknown`. */
  readonly code: string
  /** The property: `['generalPublicBudget', 'expenditure', '20113']`. */
  readonly path: readonly string[]
  readonly message: string
}
