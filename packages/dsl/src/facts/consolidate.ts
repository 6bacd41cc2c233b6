import { describePoint, pointKey } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Declaration } from '../declaration.ts'
import type { DeclaredUnit } from '../declared-unit.ts'
import { writeDeclaredTwiceMessage } from '../messages/declared-twice-message.ts'
import { eliminate } from './eliminate.ts'

/** Adds the units' amounts to what the department declares itself, and takes off what they paid each other. */
export function consolidate({ units, eliminations }: Declaration, collector: Collector): void {
  const declaredUnits = units.flatMap((unit): DeclaredUnit[] => (typeof unit === 'string' ? [] : [unit]))
  const own = [...collector.facts]
  for (const [index, unit] of units.entries()) {
    if (typeof unit === 'string') continue
    const path = ['units', String(index)]
    const keys = new Set<string>()
    for (const { point, value } of unit.report.facts) {
      keys.add(pointKey(point))
      collector.facts.push({ point, value, path })
    }
    for (const { code, message } of unit.problems) collector.problem(code, path, `${unit.name}：${message}`)
    for (const fact of own) {
      if (fact.path.length === 0 || !keys.has(pointKey(fact.point))) continue
      collector.problem('declared-twice', fact.path, writeDeclaredTwiceMessage(describePoint(fact.point), unit.name))
    }
  }
  eliminate(eliminations, declaredUnits, collector)
}
