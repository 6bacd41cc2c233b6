import { expect, it } from 'vitest'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { checkSample } from '../check-sample.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { sharesNotHundred } from './shares-not-hundred.ts'

const base = point('expenditure')
const natures = (['basic', 'project', 'business'] as const).map((nature) => point('expenditure', { nature }))
const outcomes = (shares: readonly string[], cells: readonly string[] = []) =>
  checkSample(sharesNotHundred, {
    cells: cells.map((amount, at) => [natures[at] ?? base, amount] as const),
    narrative: natures.map((of, at) => [text('占比'), sampleFigure({ kind: 'share', of, base }, shares[at] ?? ''), text('%')]),
  }).outcomes

it('allows what the rounding of each share explains', () => {
  expect(outcomes(['33.33', '33.33', '33.33']).pass).toBe(1)
  expect(outcomes(['33.33', '33.33', '33.31']).fail).toBe(1)
})

it('allows shares of printed amounts, which need not add up to the printed whole', () => {
  expect(outcomes(['33.00', '33.00', '33.00']).fail).toBe(1)
  expect(outcomes(['33.00', '33.00', '33.00'], ['0.33', '0.33', '0.33', '1.00']).pass).toBe(1)
})

it('does not tell once more of a share that is not what its own amounts make, which rate-mismatch tells', () => {
  expect(outcomes(['33.33', '33.33', '43.33'], ['33.33', '33.33', '33.34', '100.00'])).toMatchObject({ fail: 0, pass: 1 })
  expect(outcomes(['33.33', '33.33', '43.33'], ['33.33', '33.33']).fail).toBe(1)
})
