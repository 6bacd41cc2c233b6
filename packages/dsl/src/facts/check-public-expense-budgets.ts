import { type Member, memberLabels } from '@juesuan/core'
import type { Layout } from '@juesuan/layouts'
import type { Collector } from '../collector.ts'
import type { ThreePublicExpenses } from '../declaration.ts'
import { writeMissingDetailMessage } from '../messages/missing-detail-message.ts'

const root = 'threePublicExpenses'
const items = ['overseasVisits', 'vehiclePurchase', 'vehicleOperation', 'hospitality'] as const satisfies readonly Member<'publicExpense'>[]

/** What the budgets of the three public expenses are called in messages. */
const budgets = {
  initialBudget: '年初预算（initialBudget）',
  adjustedBudget: '全年预算（adjustedBudget）',
} as const satisfies Record<Layout['publicExpenseBudget'], string>

/** An item of which another budget is declared than the layout prints would be printed without one. */
export function checkPublicExpenseBudgets(
  declared: ThreePublicExpenses = {},
  budget: Layout['publicExpenseBudget'],
  { problem }: Collector,
): void {
  const other = budget === 'initialBudget' ? 'adjustedBudget' : 'initialBudget'
  for (const item of items) {
    if (declared[item]?.[other] === undefined || declared[item]?.[budget] !== undefined) continue
    const message = writeMissingDetailMessage(memberLabels.publicExpense[item], budgets[budget])
    problem('public-expense-budget-missing', [root, item], message)
  }
}
