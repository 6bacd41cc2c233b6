import { expect, it } from 'vitest'
import { valueQuantity } from '../../document/quantity.ts'
import { point } from '../../point/data-point.ts'
import { checkSample } from '../check-sample.ts'
import { sampleFigure, sampleSection } from '../sample-disclosure.ts'
import { emptySectionMismatch } from './empty-section-mismatch.ts'

const fails = (scenario: 'initialBudget' | undefined) => {
  const figure = sampleFigure(valueQuantity(point('threePublicExpenses', { scenario })), '3.00')
  const row = { kind: 'line', cells: [{ kind: 'figure', figure, row: 'total', column: '1' }] } as const
  const section = sampleSection('七', '七、财政拨款“三公”经费支出决算情况说明', ['示例局2024年度无“三公”经费财政拨款支出。'])
  return checkSample(emptySectionMismatch, { forms: [{ id: 'three-public-expenses', rows: [row] }], sections: [section] }).outcomes.fail
}

it('takes a budget that was not spent for no data', () => {
  expect(fails('initialBudget')).toBe(0)
  expect(fails(undefined)).toBe(1)
})
