import { equipmentMeasures, type Member, memberLabels, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Accounts } from '../declaration.ts'

/** Reads procurement, agency operating expenses, vehicles and equipment (公开10表, 十). */
export function statisticsFacts(accounts: Accounts, collector: Collector): void {
  const { procurement, agencyOperatingExpenses, vehicles } = accounts
  for (const kind of members('procurement')) {
    for (const supplier of ['large', 'medium', 'microAndSmall'] as const) {
      const of = point('procurement', { procurement: kind, supplier })
      collector.money(of, procurement?.[kind]?.[supplier], ['procurement', kind, supplier])
    }
  }
  for (const reservation of members('reservation')) {
    const { budget, awarded } = procurement?.reserved?.[reservation] ?? {}
    const path = (name: string) => ['procurement', 'reserved', reservation, name]
    collector.money(point('reservedProcurement', { reservation }), budget, path('budget'))
    collector.money(point('reservedAwards', { reservation }), awarded, path('awarded'))
  }
  for (const agency of members('agency')) {
    const of = point('agencyOperatingExpenses', { agency })
    collector.money(of, agencyOperatingExpenses?.[agency], ['agencyOperatingExpenses', agency])
  }
  const before = point('agencyOperatingExpenses', { scenario: 'priorYear' })
  collector.money(before, agencyOperatingExpenses?.priorYear, ['agencyOperatingExpenses', 'priorYear'])
  for (const vehicle of members('vehicle')) {
    collector.count(point('vehicles', { vehicle }), vehicles?.[vehicle]?.count, ['vehicles', vehicle, 'count'])
  }
  for (const measure of equipmentMeasures) collector.count(point(measure), accounts[measure], [measure])
}

function members<Name extends 'procurement' | 'reservation' | 'agency' | 'vehicle'>(dimension: Name): Member<Name>[] {
  return Object.keys(memberLabels[dimension]) as Member<Name>[]
}
