import { expect, it } from 'vitest'
import { point, pointKey } from '../point/data-point.ts'
import { generateRelations } from './generate-relations.ts'
import type { Relation } from './relation.ts'

const show = ({ whole, comparison, parts }: Relation) =>
  `${pointKey(whole)} ${comparison} ${parts.map((part) => `${part.negative ? '-' : '+'}${pointKey(part.point)}`).join(' ')}`

it('adds what is listed to the nearest level above that is in use', () => {
  const codes = [undefined, '201', '2011301', '2011399', '208'].map((code) => point('expenditure', { function: code }))
  expect(generateRelations(codes).map(show)).toEqual([
    'expenditure = +expenditure(function=201) +expenditure(function=208)',
    'expenditure(function=201) = +expenditure(function=2011301) +expenditure(function=2011399)',
  ])
})

it('adds personnel and operating expenses to basic expenditure', () => {
  const at = { funding: 'generalPublicBudget', nature: 'basic' } as const
  const points = [undefined, 'personnel', 'operating', '301', '302'].map((economic) => point('expenditure', { ...at, economic }))
  expect(generateRelations(points)).toHaveLength(3)
})

it('makes an equation of fixed members only where all of them are printed', () => {
  const sources = ['fiscalAppropriation', 'superiorSubsidy', 'publicService', 'business', 'affiliateRemittance', 'other'] as const
  const all = [point('revenue'), ...sources.map((source) => point('revenue', { source }))]
  expect(generateRelations(all).map(({ comparison }) => comparison)).toEqual(['='])
  expect(generateRelations(all.slice(0, 4)).map(({ comparison }) => comparison)).toEqual(['>='])
})

it('knows that appropriations are basic or project expenditure only', () => {
  const at = { funding: 'generalPublicBudget' } as const
  const points = [undefined, 'basic', 'project'] as const
  expect(generateRelations(points.map((nature) => point('expenditure', { ...at, nature }))).map(({ comparison }) => comparison)).toEqual([
    '=',
  ])
  expect(generateRelations(points.map((nature) => point('expenditure', { nature }))).map(({ comparison }) => comparison)).toEqual(['>='])
})

it('states the balances where all their terms are in use', () => {
  const funding = 'governmentFundBudget'
  const points = [
    point('openingBalance', { funding }),
    point('revenue', { source: funding }),
    point('expenditure', { funding }),
    point('closingBalance', { funding }),
  ]
  expect(generateRelations(points).map(show)).toEqual([
    `closingBalance(funding=${funding}) = +revenue(source=${funding}) +openingBalance(funding=${funding}) -expenditure(funding=${funding})`,
  ])
  expect(generateRelations(points.slice(1))).toEqual([])
})
