/** What the budgets are called in messages about codes. */
export const budgetLabels = {
  generalPublicBudget: '一般公共预算',
  governmentFundBudget: '政府性基金预算',
  stateCapitalBudget: '国有资本经营预算',
} as const

/** A budget that items belong to. */
export type ItemBudget = keyof typeof budgetLabels
