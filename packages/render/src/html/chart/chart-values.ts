import { cellValue, createLedger, type DataPoint, isMoney, printAmount, valueQuantity } from '@juesuan/core'
import type { Publication } from '../../publication.ts'
import type { Page } from '../page.ts'
import type { ChartValue } from './chart.ts'

const tenThousandYuan = { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '0' } as const

/** Looks up the values of a chart: as the report prints them, or from its exact facts where it does not. */
export function chartValues(page: Page, { report }: Pick<Publication, 'report'>): (of: DataPoint) => ChartValue | undefined {
  const ledger = report && createLedger(report.facts)
  return (of) => {
    const number = page.firstFigure(valueQuantity(of))
    const figure = number === undefined ? undefined : page.figures[number]?.figure
    const printed = figure && cellValue(figure.cell)
    if (number !== undefined && figure && printed !== undefined) return { value: printed, text: figure.text, figure: number }
    const exact = ledger?.value(of) ?? 0n
    // Of what nobody declared or printed there is nothing to show.
    return exact === 0n || !isMoney(of.measure) ? undefined : { value: exact, text: printAmount(exact, tenThousandYuan) }
  }
}
