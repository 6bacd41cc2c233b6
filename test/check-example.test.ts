import { checkDisclosure, type Disclosure } from '@juesuan/core'
import { checkReport } from '@juesuan/dsl'
import { disclose, namesOf, requirementsOf } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import declared from '../examples/yangquan-commerce-2024/report.ts'
import { breakFigure, mapSections, say } from './proofs/break-disclosure.ts'

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

it('finds every slip of the original, once, and nothing else', () => {
  const slips = [
    (whole: Disclosure) => say(whole, '在职人员减少', '在在职人员减少'),
    (whole: Disclosure) => breakFigure(whole, '五（三）#27', '9.7'),
    (whole: Disclosure) => say(whole, '补助企业满意度≥90%。', '补助企业满意度 $\\geq 90\\%$ 。'),
    shiftRow,
  ]
  const original = slips.reduce((whole, slip) => slip(whole), disclose(declared.report, declared.layout))
  const options = { nameOf: namesOf(declared.report), layout: requirementsOf(declared.layout) }
  const found = checkDisclosure(original, options).findings.filter(({ outcome }) => outcome !== 'rounding' && outcome !== 'notApplicable')
  expect(found.map(({ severity, check, actual }) => [severity, check, actual ?? ''].join(' ').trim())).toEqual([
    'info vehicles-unexplained',
    'info line-number-gap 17',
    'warning percent-decimals-mixed 9.7',
    'info target-unmet',
    'warning annex-title-mismatch',
    'warning word-repeated',
  ])
})

/** The original lost the tab at the beginning of one line of its table of indicators. */
function shiftRow(whole: Disclosure): Disclosure {
  return mapSections(
    whole,
    (section) => section,
    (child) => {
      if (child.type !== 'table') return child
      const rows = child.rows.map((row) =>
        row.cells.some((cell) => cell.kind === 'label' && cell.text.startsWith('可持续影响')) ? { ...row, cells: row.cells.slice(1) } : row,
      )
      return { ...child, rows }
    },
  )
}
