import { type Member, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { PublicExpenseAmounts, Receptions, ThreePublicExpenses } from '../declaration.ts'

const root = 'threePublicExpenses'

/** Reads the three public expenses, and what they were spent on. */
export function publicExpenseFacts(declared: ThreePublicExpenses | undefined, collector: Collector): void {
  if (!declared) return
  const { overseasVisits, vehiclePurchase, vehicleOperation, hospitality } = declared
  amounts('overseasVisits', overseasVisits, collector)
  collector.count(point('overseasGroups'), overseasVisits?.groups, [root, 'overseasVisits', 'groups'])
  collector.count(point('overseasPersons'), overseasVisits?.persons, [root, 'overseasVisits', 'persons'])
  amounts('vehiclePurchase', vehiclePurchase, collector)
  collector.count(point('vehiclesPurchased'), vehiclePurchase?.vehicles, [root, 'vehiclePurchase', 'vehicles'])
  amounts('vehicleOperation', vehicleOperation, collector)
  collector.count(point('vehiclesKept'), vehicleOperation?.vehicles, [root, 'vehicleOperation', 'vehicles'])
  amounts('hospitality', hospitality, collector)
  receptions('foreignAffairsHospitality', hospitality?.foreignAffairs, 'foreignAffairs', collector)
  receptions('otherDomesticHospitality', hospitality?.otherDomestic, 'otherDomestic', collector)
  receptions('overseasHospitality', hospitality?.overseas, 'overseas', collector)
}

function amounts(
  publicExpense: Member<'publicExpense'>,
  declared: Pick<PublicExpenseAmounts, 'initialBudget' | 'adjustedBudget' | 'final' | 'priorYear'> | undefined,
  collector: Collector,
): void {
  const path = (name: string) => [root, publicExpense, name]
  collector.money(point('threePublicExpenses', { publicExpense }), declared?.final, path('final'))
  for (const scenario of ['initialBudget', 'adjustedBudget', 'priorYear'] as const) {
    collector.money(point('threePublicExpenses', { publicExpense, scenario }), declared?.[scenario], path(scenario))
  }
}

function receptions(publicExpense: Member<'publicExpense'>, declared: Receptions | undefined, kind: string, collector: Collector): void {
  const path = (name: string) => [root, 'hospitality', kind, name]
  collector.money(point('threePublicExpenses', { publicExpense }), declared?.final, path('final'))
  collector.count(point('receptions', { publicExpense }), declared?.receptions, path('receptions'))
  collector.count(point('guests', { publicExpense }), declared?.guests, path('guests'))
}
