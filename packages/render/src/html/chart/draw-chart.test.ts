import { expect, it } from 'vitest'
import type { Chart, ChartRow } from './chart.ts'
import { drawChart } from './draw-chart.ts'

const value = (text: string) => ({ value: BigInt(text) * 1_000_000n, text, figure: 0 })
const row = (label: string, ...texts: readonly (string | undefined)[]): ChartRow => ({
  label,
  values: texts.map((text) => (text === undefined ? undefined : value(text))),
})
const chart = (rows: readonly ChartRow[], more: Partial<Chart> = {}): Chart => ({
  id: 'c',
  title: '支出',
  unit: '万元',
  series: ['决算', '预算'],
  arrangement: 'side by side',
  rows,
  ...more,
})
const bars = (svg: string) =>
  [...svg.matchAll(/<rect class="(series-\d)" x="([\d.]+)%" y="\d+" width="([\d.]+)%"/gu)].map(([, ...bar]) => bar)

it('draws bars in proportion, in a fifth less than the width, and says what they show', () => {
  const svg = drawChart(chart([row('201', '50', '100'), row('208', undefined, '25')]))
  expect(bars(svg)).toEqual([
    ['series-0', '0', '40'],
    ['series-1', '0', '80'],
    ['series-1', '0', '20'],
  ])
  expect(svg).toContain('<desc id="c-words">201：决算50万元，预算100万元；208：预算25万元。</desc>')
})

it('draws amounts below nothing to the other side', () => {
  expect(bars(drawChart(chart([row('201', '-50'), row('208', '50')], { series: ['决算'] })))).toEqual([
    ['series-0', '0', '40'],
    ['series-0', '40', '40'],
  ])
})

it('draws parts one behind the other', () => {
  const svg = drawChart(chart([row('合计', '20', '60'), row('其中', undefined, '40')], { arrangement: 'parts' }))
  expect(bars(svg)).toEqual([
    ['series-0', '0', '15'],
    ['series-1', '15', '45'],
    ['series-0', '0', '0'],
    ['series-1', '0', '30'],
  ])
  expect(svg).toContain('20＋60</text>')
})
