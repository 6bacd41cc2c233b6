import {
  type Figure,
  notReportableFigure,
  point,
  type Quantity,
  rateFigure,
  sampleFigure,
  sectionPlace,
  shareRate,
  valueFigure,
} from '@juesuan/core'
import { expect, it } from 'vitest'
import { createPage } from './page.ts'
import { renderFigure } from './render-figure.ts'

const format = { unit: 'tenThousandYuan', decimals: 2, separators: true, zero: '0' } as const

const print = (figure: Figure) => renderFigure(figure, sectionPlace('一'), createPage({ findings: [] }))

it('prints figures as data that machines can read', () => {
  const expenditure = point('expenditure', { function: '201' })
  expect(print(valueFigure(expenditure, 46_277_0000n, format))).toBe('<data id="f0" value="4627700.00" data-q="0">462.77</data>')
  const share: Quantity = { kind: 'share', of: expenditure, base: point('expenditure') }
  const rate = shareRate(1n, 3n)
  expect(rate && print(rateFigure(share, rate))).toBe('<data id="f0" value="33.33" data-q="0">33.33</data>')
  expect(print(valueFigure(point('vehicles'), 1_200n, format))).toBe('<data id="f0" value="1200" data-q="0">1,200</data>')
  expect(print(valueFigure(point('vehicles'), 0n, format))).toBe('<data id="f0" value="0" data-q="0">0</data>')
})

it('prints nothing for blank and —— for what cannot be reported', () => {
  expect(print(sampleFigure({ kind: 'value', of: point('expenditure') }, ''))).toBe('')
  expect(print(notReportableFigure(point('expenditure')))).toBe('——')
})
