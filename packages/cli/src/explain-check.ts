import { checkSample, checks, describeScope, listedRelations, regimeLabels, severityLabels } from '@juesuan/core'

/** What a check looks at, what it rests on, and what it says when it finds something: `sum-mismatch`. */
export function explainCheck(name: string): string | undefined {
  const found = checks.find(({ id }) => id === name)
  if (!found) return undefined
  const { id, title, covers, regime, severity, basis, examples } = found
  const relations = listedRelations().filter((relation) => covers.includes(relation.id))
  const said = checkSample(found, examples.failing).findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unreadable')
  return [
    `${id}　${title}`,
    `  ${severityLabels[severity]}　${regimeLabels[regime]}　${describeScope(found)}`,
    `  依据：${basis}`,
    '  核对的关系：',
    ...relations.map((relation) => `    ${relation.id}　${relation.relation}`),
    ...said.map(({ message }) => `  例：${message}`),
  ].join('\n')
}
