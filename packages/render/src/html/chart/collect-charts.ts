import { type DataPoint, type Member, memberLabel, memberLabels, point } from '@juesuan/core'
import type { Publication } from '../../publication.ts'
import type { Page } from '../page.ts'
import { unitOf } from '../unit-of.ts'
import type { Chart, ChartRow } from './chart.ts'
import { chartValues } from './chart-values.ts'

/** The charts that a report has figures for. */
export function collectCharts(page: Page, publication: Pick<Publication, 'nameOf' | 'report'>): Chart[] {
  const categories = printedCategories(page)
  const valueAt = chartValues(page, publication)
  const row = (label: string, ...points: readonly DataPoint[]): ChartRow => ({ label, values: points.map(valueAt) })
  const named = (code: string) => memberLabel('function', code, publication.nameOf)
  const charts: Omit<Chart, 'unit'>[] = [
    {
      id: 'by-category',
      title: '支出花在哪里',
      series: ['本年支出'],
      arrangement: 'side by side',
      rows: categories.map((code) => row(named(code), point('expenditure', { function: code }))).sort(largestFirst),
    },
    {
      id: 'basic-and-project',
      title: '基本支出与项目支出',
      series: ['基本支出', '项目支出'],
      arrangement: 'parts',
      rows: budgets.map((funding) => {
        const label = funding ? memberLabels.funding[funding] : '本年支出合计'
        return row(label, point('expenditure', { funding, nature: 'basic' }), point('expenditure', { funding, nature: 'project' }))
      }),
    },
    {
      id: 'against-budget',
      title: '一般公共预算支出：与预算、上年比较',
      series: ['本年决算', '年初预算', '上年决算'],
      arrangement: 'side by side',
      rows: categories.map((code) => {
        const of = (scenario?: Member<'scenario'>) =>
          point('expenditure', { function: code, funding: 'generalPublicBudget', ...(scenario && { scenario }) })
        return row(named(code), of(), of('initialBudget'), of('priorYear'))
      }),
    },
    {
      id: 'three-public-expenses',
      title: '“三公”经费：与预算、上年比较',
      series: ['本年决算', '全年预算', '上年决算'],
      arrangement: 'side by side',
      rows: publicExpenses.map((publicExpense) => {
        const of = (scenario?: Member<'scenario'>) =>
          point('threePublicExpenses', { ...(publicExpense && { publicExpense }), ...(scenario && { scenario }) })
        return row(publicExpense ? memberLabels.publicExpense[publicExpense] : '合计', of(), of('adjustedBudget'), of('priorYear'))
      }),
    },
  ]
  return charts.flatMap((chart) => complete(chart, page))
}

const budgets = [undefined, 'generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'nonAppropriation'] as const
const publicExpenses = [undefined, 'overseasVisits', 'vehiclePurchase', 'vehicleOperation', 'hospitality'] as const

/** A chart without the rows and series that have nothing to show; with fewer than two bars it is none. */
function complete(chart: Omit<Chart, 'unit'>, page: Page): Chart[] {
  const rows = chart.rows.filter(({ values }) => values.some((value) => value !== undefined && value.value !== 0n))
  const isUsed = chart.series.map((_, index) => rows.some(({ values }) => values[index] !== undefined))
  const used = <Item>(items: readonly Item[]) => items.filter((_, index) => isUsed[index])
  const printed = rows.flatMap(({ values }) => values).find((value) => value?.figure !== undefined && value.value !== 0n)
  const figure = printed?.figure === undefined ? undefined : page.figures[printed.figure]?.figure
  if (!figure || rows.length * used(chart.series).length < 2) return []
  return [
    {
      ...chart,
      unit: unitOf(figure),
      series: used(chart.series),
      rows: rows.map(({ label, values }) => ({ label, values: used(values) })),
    },
  ]
}

/** The 类 of the report's expenditure, in order of their codes. */
function printedCategories({ figures }: Page): string[] {
  const codes = figures.flatMap(({ figure: { quantity } }) => {
    const { measure, function: code } = quantity.of
    return measure === 'expenditure' && code?.length === 3 ? code : []
  })
  return [...new Set(codes)].sort()
}

function largestFirst(left: ChartRow, right: ChartRow): number {
  const difference = (right.values[0]?.value ?? 0n) - (left.values[0]?.value ?? 0n)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
