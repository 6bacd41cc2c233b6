/** What the forms of the central departments were in a year; provinces follow them, some a year later. */
export interface Edition {
  /** The first year it was in force. */
  readonly from: number
  /** The 类 that the summary forms print, code and name, in their order. */
  readonly categories: readonly (readonly [code: string, name: string])[]
  /** How many lines 收入支出决算总表 has under its 类. */
  readonly summaryLines: number
  /** Whether the revenue of funds and of state capital has lines of its own in 收入支出决算总表. */
  readonly listsEveryBudget: boolean
  /** How the surplus that makes up a deficit is called. */
  readonly surplusUsed: string
  readonly basicExpenditureTitle: string
  readonly threePublicExpensesTitle: string
  /** What 预算数 of the three public expenses means: the initial budget, or the full-year one. */
  readonly publicExpenseBudget: 'initialBudget' | 'adjustedBudget'
  /** Whether the three public expenses stand before the funds, as form 07. */
  readonly publicExpensesFirst: boolean
  /** Whether large equipment is told as general and special equipment, each from a price of its own. */
  readonly partsEquipment: boolean
  /** Whether there is a form of state capital. */
  readonly hasStateCapital: boolean
}
