import { type Disclosure, occurrences, pointKey, quantityKey } from '@juesuan/core'
import { compose, disclose, layouts } from '@juesuan/layouts'
import { readText, recogniseLayout } from '@juesuan/reader'
import { renderText } from '@juesuan/render'
import { expect, it } from 'vitest'
import shanghai from '../examples/shanghai-culture-2024/report.ts'
import years from '../examples/two-years/report.ts'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { unknownText } from './unknown-text.ts'

const examples = [yangquan, shanghai, years].map(({ report }) => report)
const cases = examples.flatMap((report) =>
  layouts.flatMap((layout) => [2019, 2021, 2024].map((year) => [report.department, year, layout.id, report, layout] as const)),
)

it.each(cases)('recognises the accounts of %s of %i, printed in %s, by what is printed', (_, year, __, report, layout) => {
  const own = layout.inYear(year)
  const text = renderText({ document: compose(disclose({ ...report, year }, own), own) })
  const recognised = recogniseLayout(text, layouts)
  expect(recognised).toMatchObject({ isKnown: true, layout: { id: own.id, year } })
  expect(recognised.certainty).toBeGreaterThan(0.9)
})

it('takes the year it is given', () => {
  const [layout] = layouts
  if (!layout) throw new Error('there are layouts')
  const text = renderText({ document: compose(disclose(years.report, layout), layout) })
  expect(recogniseLayout(text, layouts, 2021).layout).toMatchObject({ year: 2021 })
})

const stated = (disclosure: Disclosure) =>
  new Map([...occurrences({ ...disclosure, forms: [] })].map(({ figure }) => [quantityKey(figure.quantity), figure] as const))

it('reads a report in no known layout: forms by titles and headers, sentences by what they speak of, and lists the rest', () => {
  const text = unknownText()
  const { layout, isKnown, certainty } = recogniseLayout(text, layouts)
  expect({ isKnown, id: layout.id }).toEqual({ isKnown: false, id: 'unknown-2024' })
  expect(certainty).toBeLessThan(0.6)
  const { disclosure } = readText(text, layout, layouts)
  expect(disclosure).toMatchObject({ department: '示例县档案馆', year: 2024 })
  expect(disclosure.forms.map(({ id }) => id)).toHaveLength(9)
  const known = layouts.find(({ id }) => id.startsWith('national-'))
  const printed = known && disclose(years.report, known)
  const amounts = (forms: Disclosure['forms'] = []) =>
    forms.map(({ id, rows }) => [
      id,
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell.kind === 'figure' && cell.figure.text !== '' && cell.figure.quantity.kind === 'value'
            ? [`${pointKey(cell.figure.quantity.of)} ${cell.figure.text}`]
            : [],
        ),
      ),
    ])
  expect(amounts(disclosure.forms)).toEqual(amounts(printed?.forms))
  const figures = stated(disclosure)
  const budget = 'expenditure(funding=generalPublicBudget'
  expect([...figures.keys()]).toEqual([
    'totalResources',
    'totalUses',
    'expenditure',
    'expenditure(nature=basic)',
    'share(expenditure(nature=basic) / expenditure)',
    'expenditure(nature=project)',
    'share(expenditure(nature=project) / expenditure)',
    `${budget})`,
    `change(${budget}) / ${budget},scenario=priorYear))`,
    `changeRate(${budget}) / ${budget},scenario=priorYear))`,
    `completion(${budget}) / ${budget},scenario=initialBudget))`,
    'expenditure(function=201,funding=generalPublicBudget)',
  ])
  // 元 are no 万元.
  expect(figures.get('totalUses')).toMatchObject({ text: '1929480.20', cell: { value: 192_948_020n, precision: 1n } })
  // Of what the share is, and what the deposit belongs to, is not said.
  expect(disclosure.unreadable).toMatchObject([{ text: '87.48%、3.20万元', reason: '没有认出这些数说的是什么' }])
})
