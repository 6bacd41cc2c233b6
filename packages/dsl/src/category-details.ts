import type { CategoryDetail } from '@juesuan/layouts'

/** What is told of a 类, as messages name it. */
export const categoryDetails = {
  uses: '用途（uses）',
  initialBudget: '年初预算（initialBudget）',
  priorYear: '上年决算（priorYear）',
  reasons: '主要原因（reasons）',
} as const satisfies Readonly<Record<CategoryDetail, string>>

/** The order messages list them in. */
export const categoryDetailOrder = ['uses', 'initialBudget', 'priorYear', 'reasons'] as const satisfies readonly CategoryDetail[]

/** The details that are amounts: where units are declared by themselves, theirs. */
export type CategoryAmount = Extract<CategoryDetail, 'initialBudget' | 'priorYear'>

/** Whether a detail is an amount. */
export function isCategoryAmount(detail: CategoryDetail): detail is CategoryAmount {
  return detail === 'initialBudget' || detail === 'priorYear'
}
