import { shanxi2024 } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import { checkReport } from './check-report.ts'
import type { Acknowledgement } from './declaration.ts'
import { readDeclaration } from './define-report.ts'

/** A department that kept a car it paid nothing for, and doubled a full stop. */
const check = (acknowledged: readonly Acknowledgement[]) =>
  checkReport(
    readDeclaration(shanxi2024, {
      department: '示例局',
      units: ['示例局（本级）'],
      duties: ['负责甲。。', '负责乙。。'],
      acknowledged,
    }),
  )
const doubled = 'punctuation-doubled'

it('lets what is acknowledged stand, with its reason, wherever it is found', () => {
  const { findings, outcomes } = check([{ check: doubled, reason: '原文如此' }])
  const stood = findings.filter((finding) => finding.check === doubled)
  expect(stood.length).toBe(2)
  expect(stood).toEqual(stood.map((finding) => ({ ...finding, severity: 'info', outcome: 'fail', acknowledged: '原文如此' })))
  expect(outcomes).toEqual(check([]).outcomes)
})

it('lets it stand at one place only where a place is named', () => {
  const at = '概况一'
  const { findings } = check([{ check: doubled, at, reason: '原文如此' }])
  expect(findings.filter((finding) => finding.check === doubled).every(({ acknowledged }) => acknowledged === '原文如此')).toBe(true)
  const elsewhere = check([{ check: doubled, at: '五（三）', reason: '原文如此' }]).findings
  expect(elsewhere.filter((finding) => finding.check === doubled).map(({ severity }) => severity)).toEqual(['warning', 'warning'])
})

it('finds an acknowledgement that nothing was found for', () => {
  const { findings, outcomes } = check([{ check: 'sum-mismatch', at: '公开03表 合计 栏1', reason: '四舍五入' }])
  expect(findings.at(-1)).toMatchObject({
    check: 'acknowledgement-unused',
    severity: 'warning',
    message: '没有发现 sum-mismatch（公开03表 合计 栏1），这条出错说明没有用处。请删去，或核对检查的名称和位置。',
    path: ['acknowledged', '0'],
  })
  expect(outcomes.fail).toBe(check([]).outcomes.fail + 1)
})
