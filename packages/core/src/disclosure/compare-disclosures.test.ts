import { expect, it } from 'vitest'
import { fillSample, type SampleDisclosure } from '../check/sample-disclosure.ts'
import { point } from '../point/data-point.ts'
import { compareDisclosures } from './compare-disclosures.ts'

const whole = point('expenditure')
const basic = point('expenditure', { nature: 'basic' })
const sample = (cells: NonNullable<SampleDisclosure['cells']>) => ({ disclosure: fillSample({ cells }) })
const changesOf = (...sides: Parameters<typeof compareDisclosures>) =>
  compareDisclosures(...sides).changes.map(({ before, after, follows }) => [before?.value, after?.value, follows])

it('finds what changed, came or went, and tells totals from what they follow from', () => {
  const before = sample([
    [whole, '3.00'],
    [basic, '1.00'],
  ])
  expect(changesOf(before, before)).toEqual([])
  const after = sample([
    [whole, '3.50'],
    [basic, '1.50'],
  ])
  expect(changesOf(before, after)).toEqual([
    [3_000_000n, 3_500_000n, true],
    [1_000_000n, 1_500_000n, false],
  ])
  expect(changesOf(before, sample([[whole, '3.00']]))).toEqual([[1_000_000n, undefined, false]])
})

it('takes figures of other precision for the same where one value can lie behind both', () => {
  const printed = sample([[whole, '3.00']])
  const exact = (value: bigint) => ({ ...sample([]), exact: () => value })
  expect(changesOf(printed, exact(3_004_999n))).toEqual([])
  expect(changesOf(printed, exact(3_005_000n))).toEqual([[3_000_000n, 3_005_000n, false]])
  expect(changesOf(printed, sample([[whole, '3.0']]))).toEqual([])
  expect(changesOf(printed, sample([[whole, '3.01']]))).toEqual([[3_000_000n, 3_010_000n, false]])
  const declared = (value: bigint) => ({ ...printed, exact: () => value })
  expect(changesOf(declared(3_000_001n), declared(3_000_002n))).toEqual([[3_000_001n, 3_000_002n, false]])
})

it('takes blank, zero and what is not printed for the same', () => {
  expect(changesOf(sample([[whole, '']]), sample([[whole, '0']]))).toEqual([])
  expect(changesOf(sample([[whole, '']]), sample([]))).toEqual([])
})
