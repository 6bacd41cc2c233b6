import { createLedger, point } from '@juesuan/core'
import { checkReport, type Declaration, readDeclaration } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import last from '../examples/two-years/2023/report.ts'
import declared from '../examples/two-years/report.ts'

const before = createLedger(last.report.facts)
const now = createLedger(declared.report.facts)
const scenario = 'priorYear'
const general = 'generalPublicBudget'

it('takes its comparatives and its opening balances from last year', () => {
  expect(now.value(point('openingBalance', { function: '2012604' }))).toBe(4_000_000n)
  for (const of of [
    point('totalUses'),
    point('expenditure', { funding: general, function: '201' }),
    point('threePublicExpenses', { publicExpense: 'hospitality' }),
    point('agencyOperatingExpenses'),
  ]) {
    expect(now.value({ ...of, scenario })).toBe(before.value(of))
    expect(before.value(of)).toBeGreaterThan(0n)
  }
  // Revenue is what was spent less what was brought forward.
  expect(now.value(point('revenue', { function: '2012604' }))).toBe(38_500_000n - 4_000_000n)
})

const redeclare = (change: (declaration: Declaration) => Partial<Declaration>) =>
  checkReport(readDeclaration(shanxi2024, { ...declared.declaration, ...change(declared.declaration) })).findings.filter(
    ({ severity }) => severity === 'error',
  )

it('finds what is declared otherwise than last year reported it', () => {
  const findings = redeclare(({ generalPublicBudget, agencyOperatingExpenses }) => ({
    generalPublicBudget: {
      ...generalPublicBudget,
      openingBalance: { '2012601': 40_000 },
      closingBalance: { '2012601': 0 },
      priorYear: { '201': 1_468_341.5 },
    },
    agencyOperatingExpenses: { ...agencyOperatingExpenses, priorYear: 68_000 },
  }))
  expect(findings.map(({ check, path, difference }) => [check, path?.join('.'), difference])).toEqual([
    ['opening-balance-mismatch', 'generalPublicBudget.openingBalance.2012601', '40000.00'],
    ['opening-balance-mismatch', 'generalPublicBudget.openingBalance', '-40000.00'],
    ['prior-year-mismatch', 'generalPublicBudget.priorYear.201', '1.00'],
  ])
  expect(findings[0]?.message).toContain('申报为 40000.00 元，上年报告的年末结转和结余是 0.00 元，相差 40000.00 元')
})

it('says nothing where what is declared is the same, and counts nothing twice', () => {
  const same = { '201': 1_468_340.5, '208': 118_200, '221': 104_500 }
  const again = readDeclaration(shanxi2024, {
    ...declared.declaration,
    generalPublicBudget: { ...declared.declaration.generalPublicBudget, priorYear: same, openingBalance: { '2012604': 40_000 } },
  })
  expect(checkReport(again).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(createLedger(again.report.facts).value(point('totalUses', { scenario }))).toBe(now.value(point('totalUses', { scenario })))
})

it('refuses a report that is not of the year before', () => {
  const { problems } = readDeclaration(shanxi2024, { ...declared.declaration, priorYear: declared })
  expect(problems.map(({ path, message }) => [path.join('.'), message])).toContainEqual(['priorYear', '上年报告是2024年度，应当是2023年度'])
  expect(readDeclaration(shanxi2024, { ...declared.declaration, priorYear: {} }).problems.map(({ message }) => message)).toContain(
    '“priorYear”应当是上一年 defineReport(…) 的结果',
  )
})
