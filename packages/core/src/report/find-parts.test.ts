import { expect, it } from 'vitest'
import { point } from '../point/data-point.ts'
import { findParts } from './find-parts.ts'

it('leaves out what others add up to, and keeps what they leave', () => {
  const quantities = [
    { point: point('expenditure'), value: 100n },
    { point: point('expenditure', { function: '201' }), value: 70n },
    { point: point('expenditure', { function: '2011301' }), value: 60n },
    { point: point('expenditure', { function: '208' }), value: 30n },
    // By economic class the same money is told again, and 支出总计 is a total by definition.
    { point: point('expenditure', { economic: '30101' }), value: 100n },
    { point: point('totalUses'), value: 100n },
  ]
  expect(findParts(quantities).map(({ point: of, value }) => [of.function ?? of.economic, value])).toEqual([
    ['2011301', 60n],
    ['30101', 100n],
    ['201', 10n],
    ['208', 30n],
  ])
})
