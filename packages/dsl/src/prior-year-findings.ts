import {
  createLedger,
  type DataPoint,
  describePoint,
  type Fact,
  type Finding,
  measures,
  type NameOf,
  point,
  type Report,
} from '@juesuan/core'
import { printYuan } from './print-yuan.ts'

const basis = '部门决算公开：上年决算数、年初结转和结余与上年报告一致'

/** Where what is declared of last year is not what last year's report says (K175, K176). */
export function priorYearFindings(report: Report, last: Report | undefined, nameOf: NameOf): Finding[] {
  if (!last) return []
  const before = createLedger(last.facts)
  const declared = report.facts.filter(({ path }) => path.length > 0)
  const comparatives = declared.flatMap((fact) =>
    fact.point.scenario === 'priorYear' && fact.point.measure !== 'closingBalance'
      ? compare('prior-year-mismatch', 'K176', fact, { ...fact.point, scenario: undefined })
      : [],
  )
  const openings = openingFacts(declared, last).flatMap((fact) =>
    compare('opening-balance-mismatch', 'K175', fact, { ...fact.point, measure: 'closingBalance' }),
  )
  return [...openings, ...comparatives]

  function compare(check: string, covers: string, { point: of, value, path }: Fact, source: DataPoint): Finding[] {
    const known = before.value(source)
    if (value === known) return []
    // Counts of things are not money: the measures compared here all are.
    const [actual, expected, difference] = [printYuan(value), printYuan(known), printYuan(value - known)]
    const message = `${describePoint(of, nameOf)}申报为 ${actual} 元，上年报告的${measures[source.measure].zh}是 ${expected} 元，相差 ${difference} 元。请核对；确因调整而不同的，请在出错说明中写明。`
    return [{ check, covers: [covers], severity: 'error', outcome: 'fail', message, expected, actual, difference, where: [], path, basis }]
  }
}

/** What was brought forward, and items that something was carried over for and nothing brought forward, where balances are declared. */
function openingFacts(declared: readonly Fact[], last: Report): readonly Fact[] {
  const opening = declared.filter(({ point: of }) => of.measure === 'openingBalance')
  const fundings = new Map(opening.map(({ point: of, path }) => [of.funding, path.slice(0, 2)]))
  const items = new Set(opening.map(({ point: of }) => `${of.funding} ${of.function}`))
  const left = last.facts.flatMap(({ point: of }): Fact[] => {
    const path = fundings.get(of.funding)
    if (of.measure !== 'closingBalance' || of.scenario !== undefined || !path || items.has(`${of.funding} ${of.function}`)) return []
    return [{ point: point('openingBalance', { function: of.function, funding: of.funding }), value: 0n, path }]
  })
  return [...opening, ...left]
}
