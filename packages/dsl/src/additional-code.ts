/** A code of the department's own, until the catalogue has it. */
export interface AdditionalCode {
  readonly name: string
  readonly budget: 'generalPublicBudget' | 'governmentFundBudget' | 'stateCapitalBudget'
}
