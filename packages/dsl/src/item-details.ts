import type { ItemDetail } from '@juesuan/layouts'

/** What is told of a 项, as messages name it. */
export const itemDetails = {
  initialBudget: '年初预算（initialBudget）',
  use: '用途（use）',
  reason: '决算与预算差异的原因（reason）',
} as const satisfies Readonly<Record<ItemDetail, string>>

/** The order messages list them in. */
export const itemDetailOrder = ['initialBudget', 'use', 'reason'] as const satisfies readonly ItemDetail[]

/** The detail that is an amount: where units are declared by themselves, theirs. */
export type ItemAmount = Extract<ItemDetail, 'initialBudget'>

/** Whether a detail is an amount. */
export function isItemAmount(detail: ItemDetail): detail is ItemAmount {
  return detail === 'initialBudget'
}
