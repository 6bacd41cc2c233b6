import { scaleBand, scaleLinear } from 'd3-scale'
import { escapeHtml } from '../escape-html.ts'
import type { Chart, ChartRow } from './chart.ts'

/** The height of a bar and of the line of words above the bars, in CSS pixels. */
const bar = 16
const label = 26

/**
 * Draws bars as SVG that is as wide as its place: lengths are percentages of it, heights and letters are pixels, so that words stay
 * readable on a phone. Colours are classes, which the page's style gives for light, dark and paper.
 */
export function drawChart(chart: Chart): string {
  const { id, title, rows, series, arrangement } = chart
  const deep = arrangement === 'parts' ? 1 : series.length
  const height = label + deep * (bar + 2) + 10
  const across = scaleBand(
    rows.map((_, index) => index),
    [0, rows.length * height],
  )
  const down = scaleBand(
    series.map((_, index) => index),
    [label, label + deep * (bar + 2)],
  )
  const along = scaleLinear(extent(chart), [0, arrangement === 'parts' ? 60 : 80])
  const drawRow = (row: ChartRow, index: number): string => {
    const y = across(index) ?? 0
    const bars = arrangement === 'parts' ? drawParts(row, y + label, along) : drawBars(row, (at) => y + (down(at) ?? 0), along)
    return `<text class="label" x="0" y="${y + label - 8}">${escapeHtml(row.label)}</text>${bars}`
  }
  return `<svg role="img" aria-labelledby="${id}-title ${id}-words" width="100%" height="${rows.length * height}">
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-words">${escapeHtml(describeChart(chart))}</desc>
${rows.map(drawRow).join('\n')}
</svg>`
}

type Along = (value: number) => number

function drawBars({ values }: ChartRow, down: (index: number) => number, along: Along): string {
  const origin = along(0)
  return values
    .map((value, index) => {
      if (!value) return ''
      const end = along(Number(value.value))
      const y = down(index)
      const words = `<text class="amount" x="${percentage(Math.max(end, origin))}" dx="6" y="${y + bar - 4}">${escapeHtml(value.text)}</text>`
      return `<rect class="series-${index}" x="${percentage(Math.min(end, origin))}" y="${y}" width="${percentage(Math.abs(end - origin))}" height="${bar}"/>${words}`
    })
    .join('')
}

/** Parts stand one behind the other, with what each is; a part below nothing cannot be shown, and is only told. */
function drawParts({ values }: ChartRow, y: number, along: Along): string {
  let from = 0
  const bars = values.map((value, index) => {
    const part = Math.max(Number(value?.value ?? 0n), 0)
    const start = along(from)
    from += part
    return `<rect class="series-${index}" x="${percentage(start)}" y="${y}" width="${percentage(along(from) - start)}" height="${bar}"/>`
  })
  const words = values.flatMap((value) => value?.text ?? []).join('＋')
  return `${bars.join('')}<text class="amount" x="${percentage(along(from))}" dx="6" y="${y + bar - 4}">${escapeHtml(words)}</text>`
}

/** From the least, or nothing, to the most that a bar reaches. */
function extent({ rows, arrangement }: Chart): [number, number] {
  const reach = rows.map(({ values }) => {
    const numbers = values.map((value) => Number(value?.value ?? 0n))
    return arrangement === 'parts' ? [numbers.reduce((sum, value) => sum + Math.max(value, 0), 0)] : numbers
  })
  return [Math.min(0, ...reach.flat()), Math.max(0, ...reach.flat())]
}

/** What the chart shows, in words: every row with its figures. */
function describeChart({ rows, series, unit }: Chart): string {
  const lines = rows.map(({ label, values }) => {
    const stated = values.flatMap((value, index) => (value ? `${series.length > 1 ? series[index] : ''}${value.text || '0'}${unit}` : []))
    return `${label}：${stated.join('，')}`
  })
  return `${lines.join('；')}。`
}

function percentage(value: number): string {
  return `${Number(value.toFixed(2))}%`
}
