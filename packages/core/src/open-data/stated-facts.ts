import { type Cell, cellOf } from '../amount/cell.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'
import { occurrences } from '../disclosure/occurrences.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'
import { measures } from '../point/measure.ts'
import { createLedger } from '../report/ledger.ts'
import type { Report } from '../report/report.ts'

/** A quantity that a report states, once, however often it is printed. */
export interface StatedFact {
  readonly point: DataPoint
  /** Exact where the facts are known; of a report that was only read, what the print says. */
  readonly cell: Cell
}

/**
 * Every quantity that a report states, and every fact behind it, printed or not, in the order of the measures and then of
 * their keys. Blank cells state nothing; changes and rates follow from the quantities and are left out.
 */
export function statedFacts(disclosure: Disclosure, report?: Pick<Report, 'facts'>): StatedFact[] {
  const stated = new Map<string, StatedFact>()
  for (const { figure } of occurrences(disclosure)) {
    const { quantity, cell } = figure
    if (quantity.kind !== 'value' || cell.kind === 'blank') continue
    const key = pointKey(quantity.of)
    if (isFiner(cell, stated.get(key)?.cell)) stated.set(key, { point: quantity.of, cell })
  }
  if (report) {
    const { value } = createLedger(report.facts)
    for (const { point } of report.facts) stated.set(pointKey(point), { point, cell: cellOf(value(point), 1n) })
    for (const [key, { point, cell }] of stated) {
      if (cell.kind !== 'notReportable') stated.set(key, { point, cell: cellOf(value(point), 1n) })
    }
  }
  const order = Object.keys(measures)
  return [...stated]
    .map(([key, fact]) => ({ key, fact, rank: order.indexOf(fact.point.measure) }))
    .sort((left, right) => left.rank - right.rank || (left.key < right.key ? -1 : 1))
    .map(({ fact }) => fact)
}

/** Of copies in different units the one with most digits is kept; `——` where nothing else is printed. */
function isFiner(cell: Cell, than: Cell | undefined): boolean {
  if (!than || than.kind === 'notReportable') return true
  return 'precision' in cell && 'precision' in than && cell.precision < than.precision
}
