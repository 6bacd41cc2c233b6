import { checkReport } from '@juesuan/dsl'
import { expect, it } from 'vitest'
import declared from '../examples/yangquan-commerce-2024/report.ts'

const { findings, outcomes } = checkReport(declared)

it('finds in the example what the original has, and nothing else', () => {
  expect(declared.problems).toEqual([])
  const found = findings.filter(({ outcome }) => outcome === 'fail').map(({ severity, check }) => `${severity} ${check}`)
  expect(found).toEqual(['info vehicles-unexplained', 'info line-number-gap', 'info target-unmet', 'warning annex-title-mismatch'])
  expect(outcomes).toMatchObject({ fail: 4, insufficient: 0, unreadable: 0 })
})

it('finds its eight rounding differences, each once', () => {
  const rounding = findings.filter(({ outcome }) => outcome === 'rounding')
  expect(rounding.map(({ actual, expected, slack }) => `${actual} ${expected} ±${slack}`).sort()).toEqual([
    '12433.40 12433.39 ±0.03',
    '21.27 21.28 ±0.01',
    '3932.80 3932.81 ±0.01',
    '439.82 439.81 ±0.01',
    '462.77 462.78 ±0.01',
    '4728.87 4728.86 ±0.02',
    '65.83 65.85 ±0.07',
    '707.28 707.27 ±0.01',
  ])
  expect(outcomes.rounding).toBe(8)
})
