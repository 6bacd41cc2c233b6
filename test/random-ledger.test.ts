import {
  cellValue,
  compileRelations,
  type DataPoint,
  dimensions,
  type Fact,
  indexPoints,
  isMoney,
  isSummed,
  occurrences,
  parentMember,
  pointKey,
  prove,
  readFigures,
  roundHalfUp,
  totalDefinition,
} from '@juesuan/core'
import { checkReport, type DeclaredReport } from '@juesuan/dsl'
import { disclose } from '@juesuan/layouts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomReport } from './random-declaration.ts'

/** What a random department really has wrong: no reasons, more spent than budgeted, contributions under one classification only, no money at all. */
const aboutTheDepartment: ReadonlySet<string> = new Set([
  'reason-missing',
  'budget-exceeded',
  'contribution-mismatch',
  'totals-empty',
  'jointly-unlikely',
])

it('prints figures that keep every relation, whatever the ledger', () => {
  fc.assert(
    fc.property(randomReport, (declared) => {
      expect(declared.problems).toEqual([])
      const { findings, brokenChecks, outcomes } = checkReport(declared)
      expect(brokenChecks).toEqual([])
      expect(findings.filter(({ severity, check }) => severity !== 'info' && !aboutTheDepartment.has(check))).toEqual([])
      expect(outcomes.pass).toBeGreaterThan(20)
    }),
  )
})

it('finds an exact ledger possible behind what is printed of one', () => {
  fc.assert(
    fc.property(randomReport, ({ report, layout }) => {
      const { list } = indexPoints(disclose(report, layout))
      const { verdict } = prove(compileRelations(list.shape).propagation, readFigures(list))
      // Contributions are drawn at random, which is unlikely of a real one.
      expect(verdict).toMatch(/^(?:possible|unlikely)$/u)
    }),
  )
})

it('prints every quantity as adding up the leaves by hand gives it, before and after a leaf changes', () => {
  fc.assert(
    fc.property(
      randomReport.filter(({ report }) => report.facts.some(isLeaf)),
      fc.nat(),
      (declared, pick) => {
        const leaves = declared.report.facts.filter(isLeaf)
        const leaf = leaves[pick % leaves.length]
        if (!leaf) throw new Error('there is a leaf')
        const before = printedValues(declared)
        const after = printedValues(withFact(declared, { ...leaf, value: leaf.value + 1_234_567n }))
        for (const [key, { of, text }] of before) {
          const touched = dependsOn(of, leaf.point)
          // A form has no row for a code that is no longer, or not yet, in use.
          if (after.has(key)) expect(after.get(key)?.text === text, `${key} on ${pointKey(leaf.point)}`).toBe(!touched)
        }
      },
    ),
  )
})

/** Not what revenue and last year's balances are computed from: those change more than one leaf. */
function isLeaf({ point, path }: Fact): boolean {
  return path.length > 0 && (point.measure === 'expenditure' || point.measure === 'surplusDistribution' || point.measure === 'revenue')
}

function withFact({ report, ...declared }: DeclaredReport, changed: Fact): DeclaredReport {
  const key = pointKey(changed.point)
  return { ...declared, report: { ...report, facts: report.facts.map((fact) => (pointKey(fact.point) === key ? changed : fact)) } }
}

/** What is printed for every data point, which must be what its leaves add up to. */
function printedValues({ report, layout }: DeclaredReport): Map<string, { of: DataPoint; text: string }> {
  const values = new Map<string, { of: DataPoint; text: string }>()
  for (const { figure } of occurrences(disclose(report, layout))) {
    const { quantity, cell, text } = figure
    if (quantity.kind !== 'value' || cell.kind === 'notReportable' || !isMoney(quantity.of.measure)) continue
    const { of } = quantity
    const exact = addByHand(report.facts, of)
    expect(cellValue(cell), pointKey(of)).toBe(roundHalfUp(exact, 10_000n))
    values.set(pointKey(of), { of, text: `${exact}` })
    expect(text === '' || text === '0', `${pointKey(of)} is blank only for nothing`).toBe(exact === 0n)
  }
  return values
}

/** Looks at every fact for every quantity: slow, and written without the ledger. */
function addByHand(facts: readonly Fact[], of: DataPoint): bigint {
  const terms = totalDefinition(of)
  if (terms) return terms.reduce((sum, { point, negative }) => sum + (negative ? -addByHand(facts, point) : addByHand(facts, point)), 0n)
  return facts.reduce((sum, { point, value }) => (point.measure === of.measure && covers(of, point) ? sum + value : sum), 0n)
}

function dependsOn(of: DataPoint, leaf: DataPoint): boolean {
  const terms = totalDefinition(of)
  return terms ? terms.some(({ point }) => dependsOn(point, leaf)) : of.measure === leaf.measure && covers(of, leaf)
}

/** Whether a quantity includes a leaf: at each coordinate it is the leaf's own, or one above it. Money by economic class is counted by function too. */
function covers(whole: DataPoint, leaf: DataPoint): boolean {
  if ((whole.economic === undefined) !== (leaf.economic === undefined)) return false
  return dimensions.every((dimension) => {
    const member = whole[dimension]
    const own = leaf[dimension]
    if (member === undefined) return isSummed(dimension) || own === undefined
    for (let at = own; at !== undefined; at = parentMember(dimension, at)) if (at === member) return true
    return false
  })
}
