import { type DataPoint, type Measure, parentMember, pointKey, type Report } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import { writePriorYearMessage } from '../messages/prior-year-message.ts'

/** What this year's report says of last year. */
const compared: ReadonlySet<Measure> = new Set(['expenditure', 'surplusDistribution', 'threePublicExpenses', 'agencyOperatingExpenses'])

/** Last year's final amounts are this year's 上年决算, but for those that are declared. */
export function priorYearFacts(last: Report | undefined, collector: Collector): void {
  if (!last) return
  if (last.year !== collector.year - 1) {
    collector.problem('prior-year-wrong', ['priorYear'], writePriorYearMessage(String(last.year), String(collector.year - 1)))
  }
  const declared = new Set(collector.facts.flatMap(({ point: of }) => (of.scenario === 'priorYear' ? [pointKey(of)] : [])))
  const totals = new Map<string, { of: DataPoint; value: bigint }>()
  for (const { point: of, value } of last.facts) {
    if (!compared.has(of.measure) || of.scenario !== undefined || of.economic !== undefined) continue
    const before: DataPoint = { ...of, nature: undefined, scenario: 'priorYear' }
    if (isCovered(before, declared)) continue
    const key = pointKey(before)
    totals.set(key, { of: before, value: (totals.get(key)?.value ?? 0n) + value })
  }
  for (const { of, value } of totals.values()) collector.computed(of, value)
}

/** Whether the quantity, or one above it, is declared: of a 类 and not of its items, of all reception and not of each kind. */
function isCovered(of: DataPoint, declared: ReadonlySet<string>): boolean {
  for (const dimension of ['function', 'publicExpense', 'agency'] as const) {
    for (let member = of[dimension]; member !== undefined; member = above(dimension, member)) {
      if (declared.has(pointKey({ ...of, [dimension]: member }))) return true
    }
  }
  return declared.has(pointKey({ ...of, function: undefined, publicExpense: undefined, agency: undefined }))
}

function above(dimension: 'function' | 'publicExpense' | 'agency', member: string): typeof member | undefined {
  return parentMember(dimension, member)
}
