import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AmountFormat } from '../amount/print-amount.ts'
import { changeRate } from '../amount/rate.ts'
import { point } from '../point/data-point.ts'
import { amountFigure, rateFigure, valueFigure } from './print-figure.ts'
import { readFigure } from './read-figure.ts'

const sentence: AmountFormat = { unit: 'tenThousandYuan', decimals: 2, separators: true, zero: '0' }
const form: AmountFormat = { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '' }
const annex: AmountFormat = { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '0', trim: true }
const yuan: AmountFormat = { unit: 'yuan', decimals: 2, separators: true, zero: '0.00' }
const value = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })

it.each([
  ['sentences', sentence],
  ['forms', form],
  ['元', yuan],
] as const)('reads every amount that %s print as the figure that printed it', (_, format) => {
  const of = point('expenditure', { nature: 'basic' })
  fc.assert(
    fc.property(value, (amount) => {
      // 0.00元 for nothing is no more exact than its digits.
      fc.pre(amount !== 0n || format !== yuan)
      const printed = valueFigure(of, amount, format)
      expect(readFigure(printed.quantity, printed.text, format)).toEqual(printed)
    }),
  )
})

it('reads figures without the zeros at their end, counts, points and rates', () => {
  const of = point('evaluatedBudget')
  fc.assert(
    fc.property(value, value, (amount, base) => {
      // Too little to show prints 0 there, as nothing does.
      fc.pre(amount === 0n || amount > 10_000n || amount < -10_000n)
      const figures = [
        valueFigure(of, amount, annex),
        amountFigure({ kind: 'change', of, base: of }, amount, annex),
        valueFigure(point('guests'), amount, annex),
        valueFigure(point('guests'), amount, sentence),
        valueFigure(point('evaluationScore'), amount, annex),
      ]
      const rate = changeRate(amount, base)
      if (rate) figures.push(rateFigure({ kind: 'changeRate', of, base: of }, rate), rateFigure({ kind: 'share', of, base: of }, rate, 1))
      for (const figure of figures) expect(readFigure(figure.quantity, figure.text, annex)).toEqual(figure)
    }),
  )
})

it('keeps nothing, zero and —— apart, and refuses what is no figure', () => {
  const quantity = { kind: 'value', of: point('expenditure') } as const
  expect(['', '0', '0.00', '——'].map((text) => readFigure(quantity, text, form)?.cell)).toEqual([
    { kind: 'blank' },
    { kind: 'zero', precision: 1n },
    { kind: 'zero', precision: 10_000n },
    { kind: 'notReportable' },
  ])
  expect(['4l.20', '1.2.3', '1 2', '12,34', '1.0000001'].map((text) => readFigure(quantity, text, form))).toEqual(Array(5).fill(undefined))
  expect(readFigure({ kind: 'value', of: point('guests') }, '1.5', form)).toBeUndefined()
})
