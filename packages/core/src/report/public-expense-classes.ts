import type { Member } from '../point/dimension.ts'

/** The economic classes of basic expenditure that are a part of an item of the three public expenses (公开06表, 公开09表). */
export const publicExpenseClasses = {
  '30212': 'overseasVisits',
  '31013': 'vehiclePurchase',
  '30231': 'vehicleOperation',
  '30217': 'hospitality',
} as const satisfies Readonly<Record<string, Member<'publicExpense'>>>
