import { expect, it } from 'vitest'
import { type DataPoint, point } from '../point/data-point.ts'
import { checkDisclosure } from './check-disclosure.ts'
import type { Finding } from './finding.ts'
import { fillSample, type SampleDisclosure, sampleFigure } from './sample-disclosure.ts'

const at = { funding: 'generalPublicBudget' } as const
const total = point('expenditure', at)
const basic = point('expenditure', { ...at, nature: 'basic' })
const project = point('expenditure', { ...at, nature: 'project' })

const failuresOf = (sample: SampleDisclosure): readonly Finding[] =>
  checkDisclosure(fillSample(sample)).findings.filter(({ outcome }) => outcome === 'fail')
const rows = (...cells: readonly (readonly [DataPoint, string])[]) => ({ cells })

it('suspects the one figure without which all the others can be right, and says so', () => {
  const [copies, sum] = failuresOf(rows([total, '462.97'], [total, '462.78'], [basic, '439.82'], [project, '22.96']))
  expect(copies).toMatchObject({ check: 'copies-differ', suspects: [{ row: '1', column: '1', text: '462.97' }] })
  expect(sum).toMatchObject({ check: 'sum-mismatch', suspects: [{ row: '1', column: '1', text: '462.97' }] })
  expect(copies?.message).toMatch(/最可能有误的是公开03表 行次1 栏1的462\.97。$/u)
})

it('blames none where any of them may be wrong', () => {
  const [sum] = failuresOf(rows([total, '462.97'], [basic, '439.82'], [project, '22.96']))
  expect(sum?.suspects?.map(({ text }) => text)).toEqual(['462.97', '439.82', '22.96'])
  expect(sum?.message).not.toContain('最可能')
})

it('tells two errors apart', () => {
  const fund = { funding: 'governmentFundBudget' } as const
  const found = failuresOf(
    rows(
      ...([
        [total, '462.97'],
        [total, '462.78'],
        [basic, '439.82'],
        [project, '22.96'],
      ] as const),
      [point('revenue', { source: 'governmentFundBudget' }), '5.00'],
      [point('openingBalance', fund), '1.00'],
      [point('expenditure', fund), '6.00'],
      [point('expenditure', fund), '8.00'],
      [point('closingBalance', fund), '0.00'],
    ),
  )
  expect(found.map(({ check, suspects }) => [check, suspects?.map(({ text }) => text)])).toEqual([
    ['copies-differ', ['462.97']],
    ['copies-differ', ['8.00']],
    ['sum-mismatch', ['462.97']],
  ])
})

it('says nothing of suspects where nothing is wrong with the figures', () => {
  const found = failuresOf({ narrative: ['根据XX要求，增加了。'] })
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ suspects }) => suspects === undefined)).toBe(true)
})

it('does not take a figure for wrong because it is written otherwise than others', () => {
  const found = failuresOf({
    ...rows([total, '12.00'], [total, '10.50'], [basic, '7.50'], [project, '3.00']),
    narrative: [[sampleFigure({ kind: 'value', of: basic }, '7.5')], [sampleFigure({ kind: 'value', of: project }, '3.00')]],
  })
  expect(found.map(({ check, suspects }) => [check, suspects?.map(({ text }) => text)])).toEqual([
    ['copies-differ', ['12.00']],
    ['sum-mismatch', ['12.00']],
    ['amount-style-mixed', undefined],
  ])
})

it('traces a wrong rate by its words and the change beside it', () => {
  const before = point('expenditure', { ...at, scenario: 'priorYear' })
  const narrative = [
    [
      '支出',
      sampleFigure({ kind: 'value', of: total }, '4728.87'),
      '增加',
      sampleFigure({ kind: 'change', of: total, base: before }, '2952.32'),
    ],
    ['增长', sampleFigure({ kind: 'changeRate', of: total, base: before }, '166.28')],
  ].map((line) => line.map((inline) => (typeof inline === 'string' ? ({ type: 'text', value: inline } as const) : inline)))
  const [rate] = failuresOf({ narrative: [[...(narrative[0] ?? []), ...(narrative[1] ?? [])]] })
  expect(rate).toMatchObject({ check: 'rate-mismatch' })
  expect(rate?.suspects?.map(({ section, text }) => `${section} ${text}`)).toEqual(['一 4728.87', '一 2952.32', '一 166.28'])
})

it('says that too much is wrong to tell what is, and does not go on for ever', () => {
  const codes = Array.from({ length: 12 }, (_, at) => String(201 + at))
  const found = failuresOf(
    rows(
      ...codes.flatMap((code) =>
        [point('expenditure', { ...at, function: code }), point('expenditure', { ...at, function: code })].flatMap(
          (of, copy) =>
            [
              [of, `${10 + copy}.00`],
              [point('expenditure', { ...at, function: code, nature: 'basic' }), '3.00'],
            ] as const,
        ),
      ),
    ),
  )
  expect(found.length).toBeGreaterThan(10)
  expect(found.every(({ suspects }) => suspects === undefined)).toBe(true)
  expect(found[0]?.message).toMatch(/没有逐一推断哪个数最可能有误。$/u)
  expect(found[1]?.message).not.toContain('逐一推断')
})
