import { expect, it } from 'vitest'
import { type Coordinates, point } from '../point/data-point.ts'
import type { Fact } from './fact.ts'
import { createLedger } from './ledger.ts'

const fact = (measure: Fact['point']['measure'], coordinates: Coordinates, value: bigint): Fact => ({
  point: point(measure, coordinates),
  value,
  path: [],
})

const ledger = createLedger([
  fact('expenditure', { function: '2011301', funding: 'generalPublicBudget', nature: 'basic' }, 100n),
  fact('expenditure', { function: '2011399', funding: 'generalPublicBudget', nature: 'project' }, 20n),
  fact('expenditure', { function: '2159802', funding: 'governmentFundBudget', nature: 'project' }, 7n),
  fact('expenditure', { function: '2011301', funding: 'nonAppropriation', nature: 'business' }, 3n),
  fact('expenditure', { economic: '30101', funding: 'generalPublicBudget', nature: 'basic' }, 100n),
  fact('expenditure', { function: '201', funding: 'generalPublicBudget', scenario: 'priorYear' }, 50n),
  fact('revenue', { function: '2011301', source: 'generalPublicBudget' }, 110n),
  fact('revenue', { function: '2011301', source: 'other' }, 3n),
  fact('openingBalance', { function: '2011301', funding: 'generalPublicBudget' }, 10n),
])

it('adds up along every hierarchy', () => {
  expect(ledger.value(point('expenditure'))).toBe(130n)
  expect(ledger.value(point('expenditure', { funding: 'fiscalAppropriation' }))).toBe(127n)
  expect(ledger.value(point('expenditure', { function: '20113', funding: 'generalPublicBudget' }))).toBe(120n)
  expect(ledger.value(point('expenditure', { function: '201', nature: 'business' }))).toBe(3n)
  expect(ledger.value(point('revenue', { source: 'nonAppropriation' }))).toBe(3n)
})

it('does not count the economic classification twice', () => {
  expect(ledger.value(point('expenditure', { nature: 'basic', funding: 'generalPublicBudget' }))).toBe(100n)
  expect(ledger.value(point('expenditure', { nature: 'basic', funding: 'generalPublicBudget', economic: 'personnel' }))).toBe(100n)
})

it('keeps scenarios apart', () => {
  expect(ledger.value(point('expenditure', { scenario: 'priorYear' }))).toBe(50n)
  expect(ledger.value(point('expenditure', { scenario: 'initialBudget' }))).toBe(0n)
})

it('defines totals by what they are made of', () => {
  expect(ledger.value(point('totalResources'))).toBe(123n)
  expect(ledger.value(point('totalResources', { funding: 'generalPublicBudget' }))).toBe(120n)
  expect(ledger.value(point('totalUses', { funding: 'generalPublicBudget' }))).toBe(120n)
  expect(ledger.value(point('totalResources', { scenario: 'priorYear' }))).toBe(50n)
})

it('lists the codes in use with the levels above', () => {
  expect(ledger.functionCodes).toEqual(['201', '20113', '2011301', '2011399', '215', '21598', '2159802'])
})
