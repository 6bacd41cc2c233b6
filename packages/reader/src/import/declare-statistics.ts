import { equipmentMeasures, memberLabels } from '@juesuan/core'
import { text } from './declare-budget.ts'
import type { ImportSource } from './import-source.ts'
import { type WrittenEntry, writtenObject } from './written.ts'

/** Agency operating expenses, procurement, vehicles and equipment, as a declaration states them. */
export function declareStatistics({ amounts, texts }: ImportSource): (WrittenEntry | undefined)[] {
  const object = (path: readonly string[], keys: readonly string[]): WrittenEntry => ({
    key: path.at(-1) ?? '',
    value: writtenObject(keys.map((key) => amounts.entry([...path, key]))),
  })
  const procurement = Object.keys(memberLabels.procurement).map((kind) =>
    object(['procurement', kind], ['large', 'medium', 'microAndSmall']),
  )
  const reserved = Object.keys(memberLabels.reservation).map((kind) => object(['procurement', 'reserved', kind], ['budget', 'awarded']))
  const vehicles = amounts.keys(['vehicles']).map((kind): WrittenEntry => {
    const count = amounts.entry(['vehicles', kind, 'count'])
    return { key: kind, value: writtenObject([count, text('use', texts.uses.vehicles[kind])]) }
  })
  return [
    {
      key: 'agencyOperatingExpenses',
      value: writtenObject([
        ...['administrative', 'civilServiceLaw', 'priorYear'].map((key) => amounts.entry(['agencyOperatingExpenses', key])),
        text('reason', texts.reasons.agencyOperatingExpenses),
      ]),
    },
    { key: 'procurement', value: writtenObject([...procurement, { key: 'reserved', value: writtenObject(reserved) }]) },
    { key: 'vehicles', value: writtenObject(vehicles) },
    ...equipmentMeasures.map((measure) => amounts.entry([measure])),
  ]
}
