import type { Publication } from '../../publication.ts'
import { escapeHtml } from '../escape-html.ts'
import type { Page } from '../page.ts'
import type { Chart, ChartValue } from './chart.ts'
import { collectCharts } from './collect-charts.ts'
import { drawChart } from './draw-chart.ts'

/** The charts of a report, each with its table; nothing where it has no figures for any. */
export function renderCharts(page: Page, publication: Pick<Publication, 'nameOf' | 'report'>): string {
  const charts = collectCharts(page, publication)
  if (charts.length === 0) return ''
  return `<section class="charts" data-beside aria-label="图解">\n${charts.map(renderChart).join('\n')}\n</section>`
}

function renderChart(chart: Chart): string {
  const { title, unit, series, rows } = chart
  const legend =
    series.length < 2
      ? ''
      : `<ul class="legend" aria-hidden="true">${series.map((name, index) => `<li class="series-${index}">${escapeHtml(name)}</li>`).join('')}</ul>\n`
  const header = ['', ...series].map((name) => (name === '' ? '<td></td>' : `<th scope="col">${escapeHtml(name)}</th>`))
  const lines = rows.map(({ label, values }) => {
    const cells = values.map((value) => `<td class="figure">${value ? renderValue(value) : ''}</td>`)
    return `<tr><th scope="row">${escapeHtml(label)}</th>${cells.join('')}</tr>`
  })
  return `<figure class="chart">
<figcaption><h2>${escapeHtml(title)}</h2><p>单位：${unit}</p></figcaption>
${legend}${drawChart(chart)}
<details><summary>数据</summary>
<table>
<caption class="unseen">${escapeHtml(title)}</caption>
<thead><tr>${header.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</details>
</figure>`
}

/** A value leads to where the report prints it. */
function renderValue({ text, figure }: ChartValue): string {
  return figure === undefined ? escapeHtml(text) : `<a href="#f${figure}">${escapeHtml(text)}</a>`
}
