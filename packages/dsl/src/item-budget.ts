/** A budget that a department's items belong to; social insurance funds are not a department's. */
export const itemBudgets = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const

/** One of them. */
export type ItemBudget = (typeof itemBudgets)[number]
