import { type DataPoint, point } from '@juesuan/core'
import type { Edition } from './edition.ts'

/** How a section tells of equipment: its sentence, and what stands in it. */
export interface EquipmentSentence {
  readonly template: string
  readonly points: Readonly<Record<string, DataPoint>>
}

/** The sentence about large equipment in an edition: its kinds, each from a price of its own, or all as one. */
export function equipment({ partsEquipment }: Edition): EquipmentSentence {
  return partsEquipment
    ? {
        template: '单价50万元以上通用设备{{amount general}}台（套），单价100万元以上专用设备{{amount special}}台（套）。',
        points: { general: point('generalEquipment'), special: point('specialEquipment') },
      }
    : {
        template: '单价100万元（含）以上设备（不含车辆）{{amount equipment}}台（套）。',
        points: { equipment: point('largeEquipment') },
      }
}
