import type { Collector } from '../collector.ts'
import type { ThreePublicExpenses } from '../declaration.ts'
import { writeMissingDetailMessage } from '../messages/missing-detail-message.ts'
import { writeNeedlessDetailMessage } from '../messages/needless-detail-message.ts'
import { type CountedItem, publicExpenseCounts } from '../public-expense-counts.ts'

const root = 'threePublicExpenses'

/** What has an amount has its numbers, and what has none has none. */
export function checkPublicExpenseCounts(declared: ThreePublicExpenses = {}, collector: Collector): void {
  const { overseasVisits, vehiclePurchase, hospitality } = declared
  checkCounts('overseasVisits', overseasVisits, [root, 'overseasVisits'], collector)
  checkCounts('vehiclePurchase', vehiclePurchase, [root, 'vehiclePurchase'], collector)
  for (const kind of ['foreignAffairs', 'otherDomestic', 'overseas'] as const) {
    checkCounts(kind, hospitality?.[kind], [root, 'hospitality', kind], collector)
  }
}

function checkCounts(name: CountedItem, declared: object | undefined, path: readonly string[], collector: Collector): void {
  if (!declared) return
  const { item, counts } = publicExpenseCounts[name]
  const given = new Map(Object.entries(declared).filter(([, value]) => value !== 0))
  const isFact = [...path, 'final'].join('.')
  const hasAmount = collector.facts.some((fact) => fact.path.join('.') === isFact)
  const labels = Object.entries<string>(counts)
  if (hasAmount) {
    const missing = labels.flatMap(([count, label]) => (given.has(count) ? [] : [label]))
    if (missing.length > 0) collector.problem('count-missing', path, writeMissingDetailMessage(item, missing.join('、')))
    return
  }
  // An amount that is none is told where it stands, and says nothing of the numbers.
  if (collector.isFaulty([...path, 'final'])) return
  for (const [count, label] of labels) {
    if (given.has(count)) collector.problem('count-needless', [...path, count], writeNeedlessDetailMessage(item, label))
  }
}
