import { createLedger, isMoney, occurrences, printAmount } from '@juesuan/core'
import { disclose, shanghai2024 } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import units from '../examples/three-units-2024/report.ts'
import years from '../examples/two-years/report.ts'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'

it.each([yangquan, units, years].map(({ report }) => [report.department, report] as const))(
  'prints the accounts of %s in the layout of Shanghai: every figure of its forms is the ledger’s',
  (_, report) => {
    const ledger = createLedger(report.facts)
    const disclosure = disclose(report, shanghai2024)
    const figures = [...occurrences({ ...disclosure, overview: [], narrative: [], terms: [], annexes: [] })].map(({ figure }) => figure)
    expect(disclosure.forms).toHaveLength(9)
    expect(figures.length).toBeGreaterThan(100)
    for (const { quantity, text, cell } of figures) {
      if (quantity.kind !== 'value' || cell.kind === 'notReportable' || !isMoney(quantity.of.measure)) continue
      expect(text).toBe(printAmount(ledger.value(quantity.of), shanghai2024.formFormat))
    }
  },
)
