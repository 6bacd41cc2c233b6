import { memberLabels } from '@juesuan/core'

const receptions = { receptions: '批次（receptions）', guests: '人次（guests）' } as const
const { publicExpense } = memberLabels

/** What is counted for an amount of the three public expenses, as messages name both (《地方预决算公开操作规程》，财预〔2016〕143号). */
export const publicExpenseCounts = {
  overseasVisits: { item: publicExpense.overseasVisits, counts: { groups: '团组数（groups）', persons: '人次（persons）' } },
  vehiclePurchase: { item: publicExpense.vehiclePurchase, counts: { vehicles: '购置数（vehicles）' } },
  foreignAffairs: { item: publicExpense.foreignAffairsHospitality, counts: receptions },
  otherDomestic: { item: publicExpense.otherDomesticHospitality, counts: receptions },
  overseas: { item: publicExpense.overseasHospitality, counts: receptions },
} as const

/** An item that something is counted for, by its property. */
export type CountedItem = keyof typeof publicExpenseCounts
