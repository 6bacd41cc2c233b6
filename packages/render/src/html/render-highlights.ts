import { type Coordinates, type Measure, point, valueQuantity } from '@juesuan/core'
import { escapeHtml } from './escape-html.ts'
import type { Page } from './page.ts'
import { unitOf } from './unit-of.ts'

/** What a reader looks for first. */
const highlights: readonly (readonly [label: string, measure: Measure, coordinates?: Coordinates])[] = [
  ['本年收入', 'revenue'],
  ['本年支出', 'expenditure'],
  ['基本支出', 'expenditure', { nature: 'basic' }],
  ['项目支出', 'expenditure', { nature: 'project' }],
  ['“三公”经费', 'threePublicExpenses'],
]

/** The first figures of the page, each leading to where the report prints it. */
export function renderHighlights(page: Page): string {
  const items = highlights.flatMap(([label, measure, coordinates]) => {
    const number = page.firstFigure(valueQuantity(point(measure, coordinates)))
    const figure = number === undefined ? undefined : page.figures[number]?.figure
    if (!figure) return []
    return `<li><a href="#f${number}"><span>${label}</span> <strong>${escapeHtml(figure.text)}</strong> <small>${unitOf(figure)}</small></a></li>`
  })
  return items.length === 0 ? '' : `<ul class="highlights" data-beside aria-label="主要数字">\n${items.join('\n')}\n</ul>`
}
