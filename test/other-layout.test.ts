import { createLedger, isMoney, occurrences, printAmount } from '@juesuan/core'
import { compose, disclose, type Layout, shanghai2024, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import { renderText } from '@juesuan/render'
import { expect, it } from 'vitest'
import shanghai from '../examples/shanghai-culture-2024/report.ts'
import units from '../examples/three-units-2024/report.ts'
import years from '../examples/two-years/report.ts'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { withoutLines } from './without-lines.ts'

const examples = [yangquan, units, years, shanghai].map(({ report }) => report)
const layouts: readonly Layout[] = [shanxi2024, shanghai2024]
const cases = examples.flatMap((report) => layouts.map((layout) => [report.department, layout.id, report, layout] as const))

it.each(cases)('prints the accounts of %s in %s: every figure of its forms is the ledger’s, and is read back', (_, __, report, layout) => {
  const ledger = createLedger(report.facts)
  const disclosure = disclose(report, layout)
  const figures = [...occurrences({ ...disclosure, overview: [], narrative: [], terms: [], annexes: [] })].map(({ figure }) => figure)
  expect(disclosure.forms).toHaveLength(layout.forms.length)
  expect(figures.length).toBeGreaterThan(100)
  for (const { quantity, text, cell } of figures) {
    if (quantity.kind !== 'value' || cell.kind === 'notReportable' || !isMoney(quantity.of.measure)) continue
    expect(text).toBe(printAmount(ledger.value(quantity.of), layout.formFormat))
  }
  const read = withoutLines(readText(renderText({ document: compose(disclosure, layout) }), layout).disclosure)
  expect(read).toEqual(disclosure)
})
