import { notReportableFigure, point, type Quantity, rateFigure, sampleFigure, shareRate, valueFigure } from '@juesuan/core'
import { expect, it } from 'vitest'
import { renderFigure } from './render-figure.ts'

const format = { unit: 'tenThousandYuan', decimals: 2, separators: true, zero: '0' } as const

it('prints figures as data that machines can read', () => {
  const expenditure = point('expenditure', { function: '201' })
  expect(renderFigure(valueFigure(expenditure, 46_277_0000n, format))).toBe(
    '<data value="4627700.00" data-point="expenditure(function=201)">462.77</data>',
  )
  const share: Quantity = { kind: 'share', of: expenditure, base: point('expenditure') }
  const rate = shareRate(1n, 3n)
  expect(rate && renderFigure(rateFigure(share, rate))).toBe(
    '<data value="33.33" data-point="share(expenditure(function=201) / expenditure)">33.33</data>',
  )
  expect(renderFigure(valueFigure(point('vehicles'), 1_200n, format))).toBe('<data value="1200" data-point="vehicles">1,200</data>')
  expect(renderFigure(valueFigure(point('vehicles'), 0n, format))).toBe('<data value="0" data-point="vehicles">0</data>')
})

it('prints nothing for blank and —— for what cannot be reported', () => {
  expect(renderFigure(sampleFigure({ kind: 'value', of: point('expenditure') }, ''))).toBe('')
  expect(renderFigure(notReportableFigure(point('expenditure')))).toBe('——')
})
