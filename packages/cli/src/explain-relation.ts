import { checks, coveringChecks, listedRelations, regimeLabels, severityLabels } from '@juesuan/core'

/** What a relation of the list says, and what checks it: `K029`. */
export function explainRelation(name: string): string | undefined {
  const found = listedRelations().find(({ id }) => id === name.toUpperCase())
  if (!found) return undefined
  const { id, section, relation, regime, severity, uncovered, needs } = found
  const covering = coveringChecks(id, checks).map((check) => `  检查：${check.id}　${check.title}　依据：${check.basis}`)
  return [
    `${id}　${relation}`,
    `  ${section}　${severityLabels[severity]}　${regimeLabels[regime]}`,
    ...(uncovered === undefined ? covering : [`  现在不检查：${uncovered}。`]),
    ...(needs === undefined ? [] : [`  需要：${needs}。`]),
  ].join('\n')
}
