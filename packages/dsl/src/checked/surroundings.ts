/** What is known besides the part that is looked at. */
export interface Surroundings {
  readonly year: unknown
  /** The codes the report adds, and what it says of them. */
  readonly added: unknown
  readonly additions: unknown
  /** The details that the layout requires of each 类 in use. */
  readonly required: unknown
  /** The details that it requires of each 项. */
  readonly requiredOfItems: unknown
  readonly publicExpenses: unknown
  /** Whether last year's report is given: what it holds need not be declared, and cannot be seen here. */
  readonly continued: boolean
  /** Whether units are declared by themselves: what they hold cannot be seen here either. */
  readonly consolidated: boolean
}
