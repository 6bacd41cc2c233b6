import { expect, it } from 'vitest'
import type { Quantity } from '../document/quantity.ts'
import { type Coordinates, type DataPoint, point, pointKey } from '../point/data-point.ts'
import type { Measure } from '../point/measure.ts'
import { generateRelations } from './generate-relations.ts'
import { impliedPoints } from './implied-points.ts'
import { impliedRelations } from './implied-relations.ts'
import type { Relation } from './relation.ts'

const show = ({ whole, comparison, parts, missing, likely }: Relation) =>
  [
    `${likely ? 'likely ' : ''}${pointKey(whole)} ${comparison} ${parts.map((part) => `${part.negative ? '-' : '+'}${pointKey(part.point)}`).join(' ')}`,
    ...(missing && missing.length > 0 ? [`without ${missing.map(pointKey).join(' ')}`] : []),
  ].join(' ')

function relationsOf(values: readonly DataPoint[], changes: readonly DataPoint[] = []): string[] {
  const quantities: Quantity[] = [
    ...values.map((of): Quantity => ({ kind: 'value', of })),
    ...changes.map((of): Quantity => ({ kind: 'change', of, base: { ...of, scenario: 'priorYear' } })),
  ]
  return impliedRelations(values, generateRelations(values), impliedPoints(quantities)).map(show)
}

const at = (measure: Measure, coordinates: Coordinates = {}) => point(measure, coordinates)
const funding = 'generalPublicBudget'

it('adds up last year as the changes imply it, likely where all of this year is mentioned', () => {
  const [total, first, second, third] = [undefined, '201', '208', '210'].map((code) => at('expenditure', { funding, function: code }))
  if (!total || !first || !second || !third) throw new Error('there are four points')
  expect(relationsOf([total, first, second, third], [total, first, second])).toContain(
    'likely expenditure(funding=generalPublicBudget,scenario=priorYear) >= ' +
      '+expenditure(function=201,funding=generalPublicBudget,scenario=priorYear) +expenditure(function=208,funding=generalPublicBudget,scenario=priorYear) ' +
      'without expenditure(function=210,funding=generalPublicBudget,scenario=priorYear)',
  )
})

it('balances last year, and carries its balance forward', () => {
  const values = [at('totalUses', { funding }), at('totalResources', { funding }), at('openingBalance', { funding })]
  expect(relationsOf(values, values.slice(0, 2))).toEqual([
    `totalUses(funding=${funding},scenario=priorYear) = +expenditure(funding=${funding},scenario=priorYear) +closingBalance(funding=${funding},scenario=priorYear)`,
    `totalResources(funding=${funding},scenario=priorYear) = +totalUses(funding=${funding},scenario=priorYear)`,
    `likely closingBalance(funding=${funding},scenario=priorYear) = +openingBalance(funding=${funding})`,
  ])
})

it('balances rows of different forms where nothing is carried over', () => {
  expect(relationsOf([at('revenue', { function: '201' }), at('expenditure', { function: '201' })])).toEqual([
    'revenue(function=201) = +expenditure(function=201) without openingBalance(function=201) closingBalance(function=201) surplusUsed(function=201) surplusDistribution(function=201)',
  ])
})

it('knows other money as what the totals leave', () => {
  const values = [undefined, 'fiscalAppropriation' as const].map((money) => at('expenditure', { funding: money }))
  expect(relationsOf(values)).toContain('expenditure = +expenditure(funding=fiscalAppropriation) +expenditure(funding=nonAppropriation)')
})

it('expects contributions to be the same by function and by economic class', () => {
  const basic = { funding, nature: 'basic' } as const
  expect(relationsOf([at('expenditure', { ...basic, function: '2080505' }), at('expenditure', { ...basic, economic: '30108' })])).toEqual([
    'likely expenditure(function=2080505,funding=generalPublicBudget,nature=basic) = +expenditure(economic=30108,funding=generalPublicBudget,nature=basic)',
  ])
})
