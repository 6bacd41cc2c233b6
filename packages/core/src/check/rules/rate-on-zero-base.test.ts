import { expect, it } from 'vitest'
import { valueQuantity } from '../../document/quantity.ts'
import { point } from '../../point/data-point.ts'
import { checkSample } from '../check-sample.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { rateOnZeroBase } from './rate-on-zero-base.ts'

const of = point('threePublicExpenses', { publicExpense: 'hospitality' })
const base = point('threePublicExpenses', { publicExpense: 'hospitality', scenario: 'initialBudget' })

function outcomes(final: string, rate: string) {
  const figures = [
    sampleFigure(valueQuantity(base), ''),
    sampleFigure(valueQuantity(of), final),
    { ...sampleFigure({ kind: 'completion', of, base }, rate), cell: { kind: 'zero', precision: 1n } } as const,
  ]
  return checkSample(rateOnZeroBase, {
    narrative: [rate === '0' ? figures : [...figures.slice(0, 2), sampleFigure({ kind: 'completion', of, base }, rate)]],
  }).outcomes
}

it('does not call 0% of nothing wrong, if nothing was spent', () => {
  expect(outcomes('0.00', '0')).toMatchObject({ fail: 0, notApplicable: 1 })
  expect(outcomes('3.00', '0')).toMatchObject({ fail: 1 })
  expect(outcomes('0.00', '100.00')).toMatchObject({ fail: 1 })
})
