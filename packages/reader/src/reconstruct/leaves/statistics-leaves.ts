import { equipmentMeasures, type Member, memberLabels, point } from '@juesuan/core'
import { type Leaf, leaf } from './leaf.ts'

/** The last of each is what a total is put to where nothing tells its parts apart. */
const agencies = ['civilServiceLaw', 'administrative'] as const
const suppliers = ['medium', 'microAndSmall', 'large'] as const

/** What a declaration states of procurement, agency operating expenses, vehicles and equipment. */
export function statisticsLeaves(): Leaf[] {
  const agencyTotal = point('agencyOperatingExpenses')
  return [
    ...agencies.map((agency) => leaf(['agencyOperatingExpenses', agency], point('agencyOperatingExpenses', { agency }))),
    leaf(['agencyOperatingExpenses', 'priorYear'], { ...agencyTotal, scenario: 'priorYear' }, agencyTotal),
    ...members('procurement').flatMap((procurement) =>
      suppliers.map((supplier) => leaf(['procurement', procurement, supplier], point('procurement', { procurement, supplier }))),
    ),
    ...members('reservation').flatMap((reservation) => [
      leaf(['procurement', 'reserved', reservation, 'budget'], point('reservedProcurement', { reservation })),
      leaf(['procurement', 'reserved', reservation, 'awarded'], point('reservedAwards', { reservation })),
    ]),
    ...members('vehicle').map((vehicle) => leaf(['vehicles', vehicle, 'count'], point('vehicles', { vehicle }))),
    ...equipmentMeasures.map((measure) => leaf([measure], point(measure))),
  ]
}

function members<Name extends 'procurement' | 'reservation' | 'vehicle'>(dimension: Name): Member<Name>[] {
  return Object.keys(memberLabels[dimension]) as Member<Name>[]
}
