import { checks } from '@juesuan/core'
import { shanxi2024 } from '@juesuan/layouts'
import { expect, it, vi } from 'vitest'
import { checkReport } from '../check-report.ts'
import type { Declaration } from '../declaration.ts'
import { type DeclaredReport, readDeclaration } from '../define-report.ts'
import { reportSuite } from './report-suite.ts'

const declare = (declaration: Partial<Declaration>) =>
  readDeclaration(shanxi2024, { department: '示例局', units: ['示例局（本级）'], duties: ['职责。'], ...declaration })

/** How each test ends, as a runner sees it. */
function run(declared: DeclaredReport) {
  const { name, tests } = reportSuite(declared, run)
  return {
    name,
    ends: tests.map((test) => {
      const end: { name: string; failure?: Error; warnings: string[]; skipped?: string } = { name: test.name, warnings: [] }
      try {
        test.run({ warn: (text) => end.warnings.push(text), skip: (reason) => Object.assign(end, { skipped: reason }) })
      } catch (error) {
        if (error instanceof Error) end.failure = error
      }
      return end
    }),
  }
}

it('makes a test of the declaration and one of each check, named for what it holds', () => {
  const { name, ends } = run(declare({}))
  expect(name).toBe('示例局 2024年度部门决算')
  expect(ends.map((end) => end.name)).toEqual(['申报没有错误', ...checks.map(({ title }) => title)])
  expect(new Set(ends.map((end) => end.name)).size).toBe(ends.length)
})

it('skips what does not apply and says why, and passes what rounding explains', () => {
  const declared = declare({
    reasons: { total: '人员增加' },
    agencyOperatingExpenses: { administrative: 100, priorYear: 50, reason: '人员增加' },
    governmentFundBudget: { expenditure: { '2159802': { basic: 50, project: 50 } }, reason: '人员增加' },
  })
  expect(checkReport(declared).outcomes).toMatchObject({ rounding: 4 })
  const { ends } = run(declared)
  expect(ends.filter(({ failure }) => failure)).toEqual([])
  const skipped = ends.flatMap(({ name, skipped: reason }) => (reason === undefined ? [] : [`${name}：${reason}`]))
  expect(skipped).toContain('数字可以识别：没有无法识别的内容')
  expect(skipped).toContain('年初结转与上年年末一致：没有给出上年度的决算')
})

it('shows warnings of a test that passes', () => {
  const { ends } = run(declare({ duties: ['负责在在建项目。。'] }))
  expect(ends.filter(({ failure }) => failure)).toEqual([])
  expect(ends.flatMap(({ warnings }) => warnings).slice(-2)).toEqual([
    '警告 概况一：“在在”重复，疑为笔误。请核对。\n  位置：概况一\n  检查：word-repeated（不符）　依据：部门决算公开：公开文本应当完整、规范',
    '警告 概况一：标点“。。”重复。请删去多余的标点。\n  位置：概况一\n  检查：punctuation-doubled（不符）　依据：《标点符号用法》（GB/T 15834—2011）',
  ])
})

it('fails with every finding of a check in one message, and with both sides where there is one', () => {
  const { ends } = run(
    declare({
      generalPublicBudget: { expenditure: { '2011301': { basic: '一百' }, '20113': { basic: 1 } }, basicByEconomic: { '30217': 25_000 } },
    }),
  )
  const [declaration] = ends
  expect(declaration?.failure?.message).toMatch(
    /^20113 商贸事务 .*\n {2}位置：generalPublicBudget\.expenditure\.20113\n.*\n一百 不是金额.*\n {2}位置：generalPublicBudget\.expenditure\.2011301\.basic\n/u,
  )
  expect(declaration?.failure).not.toHaveProperty('expected')
})

it('tells both sides where a check finds one thing, and points to where the adapter was called', () => {
  const [check] = checks
  if (!check) throw new Error('no checks')
  const found = { outcome: 'fail', message: '两处不同。', expected: '0', actual: '2.50', where: [] } as const
  const stubbed = vi.spyOn(check, 'run').mockReturnValue([found])
  try {
    const failure = run(declare({})).ends.find(({ name }) => name === check.title)?.failure
    expect(failure).toMatchObject({ expected: '0', actual: '2.50' })
    // Which here is this file.
    expect(failure?.stack?.split('\n    at ')[1]).toContain('report-suite.test.ts')
  } finally {
    stubbed.mockRestore()
  }
})

it('fails a check that broke down, with its error, and runs the others', () => {
  const [first, second] = checks
  if (!first || !second) throw new Error('no checks')
  const bug = new Error('坏了')
  const broken = vi.spyOn(first, 'run').mockImplementation(() => {
    throw bug
  })
  try {
    const failures = run(declare({})).ends.filter(({ failure }) => failure)
    expect(failures).toMatchObject([{ name: first.title, failure: { message: expect.stringContaining('自身的缺陷'), cause: bug } }])
  } finally {
    broken.mockRestore()
  }
})
