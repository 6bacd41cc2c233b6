import { createLedger, type DataPoint, dimensions, type Fact, isSummed, occurrences, parentMember, pointKey } from '@juesuan/core'
import { checkReport, type DeclaredReport } from '@juesuan/dsl'
import { disclose } from '@juesuan/layouts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomReport } from './random-declaration.ts'

it('prints figures that keep every relation, whatever the ledger', () => {
  fc.assert(
    fc.property(randomReport, (declared) => {
      expect(declared.problems).toEqual([])
      const { findings, brokenChecks, outcomes } = checkReport(declared)
      expect(brokenChecks).toEqual([])
      expect(findings.filter(({ outcome, check }) => outcome === 'fail' && check !== 'reason-missing')).toEqual([])
      expect(outcomes.pass).toBeGreaterThan(20)
    }),
  )
})

it('changes every figure that depends on a leaf when the leaf changes, and no other', () => {
  fc.assert(
    fc.property(
      randomReport.filter(({ report }) => report.facts.some(isSpending)),
      fc.nat(),
      (declared, pick) => {
        const leaves = declared.report.facts.filter(isSpending)
        const leaf = leaves[pick % leaves.length]
        if (!leaf) throw new Error('there is a leaf')
        const step = 10_000n
        const before = valuesOf(declared)
        const after = valuesOf(withFact(declared, { ...leaf, value: leaf.value + step }))
        const beforeLedger = createLedger(declared.report.facts)
        for (const [key, { of, value }] of before) {
          const change = (after.get(key)?.value ?? value) - value
          if (of.measure !== 'expenditure') continue
          const expected = covers(of, leaf.point) ? step : 0n
          // 0.00 is no longer blank, and blank no longer nothing: both change by what is printed.
          if (beforeLedger.value(of) !== 0n || expected === 0n) expect(change, key).toBe(expected)
        }
      },
    ),
  )
})

function isSpending({ point, path }: Fact): boolean {
  return path.length > 0 && point.measure === 'expenditure' && point.function !== undefined && point.scenario === undefined
}

function withFact({ report, ...declared }: DeclaredReport, changed: Fact): DeclaredReport {
  const key = pointKey(changed.point)
  return { ...declared, report: { ...report, facts: report.facts.map((fact) => (pointKey(fact.point) === key ? changed : fact)) } }
}

/** What is printed for every data point, in 分. */
function valuesOf({ report, layout }: DeclaredReport): Map<string, { of: DataPoint; value: bigint }> {
  const values = new Map<string, { of: DataPoint; value: bigint }>()
  for (const { figure } of occurrences(disclose(report, layout))) {
    const { quantity, cell } = figure
    if (quantity.kind === 'value' && cell.kind !== 'notReportable') {
      values.set(pointKey(quantity.of), { of: quantity.of, value: cell.kind === 'amount' ? cell.value : 0n })
    }
  }
  return values
}

/** Whether a quantity includes a leaf: at each coordinate it is the leaf's own, or one above it. */
function covers(whole: DataPoint, leaf: DataPoint): boolean {
  return dimensions.every((dimension) => {
    const member = whole[dimension]
    const own = leaf[dimension]
    if (member === undefined) return isSummed(dimension) || own === undefined
    for (let at = own; at !== undefined; at = parentMember(dimension, at)) if (at === member) return true
    return false
  })
}
