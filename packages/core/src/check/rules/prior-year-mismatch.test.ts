import { expect, it } from 'vitest'
import { text } from '../../document/text.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { checkSample } from '../check-sample.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { priorYearMismatch } from './prior-year-mismatch.ts'

const total = point('expenditure', { funding: 'generalPublicBudget' })
const item: DataPoint = { ...total, function: '201' }

/** Last year's total was 100.00, that of the one code what is given. */
const judge = (before: { readonly item: string }) => {
  const sentence = (of: DataPoint, change: string) => [
    text('较上年决算增加'),
    sampleFigure({ kind: 'change', of, base: { ...of, scenario: 'priorYear' } }, change),
    text('万元。'),
  ]
  const sample = {
    cells: [
      [total, '120.00'],
      [item, '120.00'],
    ] as const,
    narrative: [sentence(total, '20.00'), sentence(item, before.item)],
  }
  return checkSample(priorYearMismatch, sample).findings.map(({ severity, outcome, difference }) => [severity, outcome, difference])
}

it('warns where the parts were more than the whole, hints where they were less: last year may have had other codes', () => {
  expect(judge({ item: '20.00' })).toEqual([])
  expect(judge({ item: '20.01' })).toEqual([])
  expect(judge({ item: '15.00' })).toEqual([['warning', 'fail', '-5.00']])
  expect(judge({ item: '30.00' })).toEqual([['info', 'fail', '10.00']])
})
