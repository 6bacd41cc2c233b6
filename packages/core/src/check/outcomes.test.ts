import { expect, it } from 'vitest'
import { point } from '../point/data-point.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { sumMismatch } from './rules/sum-mismatch.ts'
import { fillSample, type SampleDisclosure, sampleFigure } from './sample-disclosure.ts'

const total = point('expenditure', { funding: 'generalPublicBudget' })
const basic = point('expenditure', { funding: 'generalPublicBudget', nature: 'basic' })
const project = point('expenditure', { funding: 'generalPublicBudget', nature: 'project' })
const outcomesOf = (sample: SampleDisclosure) => checkDisclosure(fillSample(sample)).outcomes
const numbers = { checks: [sumMismatch] }

it('passes what is equal, folds what rounding explains, fails what it cannot', () => {
  const sum = (whole: string) =>
    checkDisclosure(
      fillSample({
        cells: [
          [total, whole],
          [basic, '439.82'],
          [project, '22.96'],
        ],
      }),
      numbers,
    )
  expect(sum('462.78').outcomes).toMatchObject({ pass: 1, rounding: 0, fail: 0 })
  expect(sum('462.77').outcomes).toMatchObject({ pass: 0, rounding: 1, fail: 0 })
  const failed = sum('462.80')
  expect(failed.outcomes).toMatchObject({ rounding: 0, fail: 1 })
  expect(failed.findings.find(({ outcome }) => outcome === 'fail')).toMatchObject({
    check: 'sum-mismatch',
    expected: '462.78',
    actual: '462.80',
    difference: '0.02',
    slack: '0.01',
    where: [{ form: 'expenditure', printedNumber: '公开03表', row: '1', column: '1', section: null }],
  })
})

it('says what was not checked, and never counts it as passed', () => {
  const empty = checkDisclosure(
    fillSample({
      cells: [
        [total, ''],
        [basic, ''],
        [project, ''],
      ],
    }),
    numbers,
  )
  expect(empty.outcomes).toMatchObject({ pass: 0, fail: 0, notApplicable: 1 })
  expect(checkDisclosure(fillSample({}), numbers).outcomes).toMatchObject({ pass: 0, notApplicable: 1 })
  const share = sampleFigure({ kind: 'share', of: basic, base: total }, '95.04')
  expect(outcomesOf({ narrative: [[share]] }).insufficient).toBe(1)
  expect(outcomesOf({ unreadable: '4l.20' }).unreadable).toBe(1)
})

it('accepts a rate that rounding explains, and no other', () => {
  const rate = (text: string) => {
    const share = sampleFigure({ kind: 'share', of: basic, base: total }, text)
    const figures = [sampleFigure({ kind: 'value', of: basic }, '0.33'), sampleFigure({ kind: 'value', of: total }, '1.00'), share]
    return checkDisclosure(fillSample({ narrative: [figures] })).findings.find(({ check }) => check === 'rate-mismatch')?.outcome
  }
  expect(rate('33.00')).toBeUndefined()
  expect(rate('33.33')).toBe('rounding')
  expect(rate('33.67')).toBe('rounding')
  expect(rate('34.00')).toBe('fail')
})

it('recomputes a rate of change from the change', () => {
  const before = point('expenditure', { funding: 'generalPublicBudget', scenario: 'priorYear' })
  const outcome = (change: string, text: string) => {
    const figures = [
      sampleFigure({ kind: 'value', of: total }, '43.27'),
      sampleFigure({ kind: 'change', of: total, base: before }, change),
      sampleFigure({ kind: 'changeRate', of: total, base: before }, text),
    ]
    return checkDisclosure(fillSample({ narrative: [figures] })).findings.find(({ check }) => check === 'rate-mismatch')?.outcome
  }
  expect(outcome('4.65', '9.70')).toBeUndefined()
  expect(outcome('4.65', '12.04')).toBeUndefined()
  expect(outcome('4.65', '10.70')).toBe('fail')
})

it('finds copies that differ, whatever their precision', () => {
  const copies = checkDisclosure(
    fillSample({
      cells: [
        [total, '326.71'],
        [total, '326.72'],
        [total, '326.71'],
      ],
    }),
  )
  expect(copies.findings.find(({ outcome }) => outcome === 'fail')).toMatchObject({
    check: 'copies-differ',
    expected: '326.71',
    actual: '326.72',
    difference: '0.01',
  })
})
