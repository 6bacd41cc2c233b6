import { type CheckReport, checkDisclosure, type Disclosure, type Finding } from '@juesuan/core'
import { disclose, namesOf } from '@juesuan/layouts'
import type { DeclaredReport } from './define-report.ts'

/** A declared report after its checks, with the disclosure they looked at. */
export interface CheckedReport extends CheckReport {
  readonly disclosure: Disclosure
}

/** Checks a declared report: first its declaration, then everything that would be printed. */
export function checkReport({ declaration, report, layout, problems }: DeclaredReport): CheckedReport {
  const disclosure = disclose(report, layout)
  const checked = checkDisclosure(disclosure, { nameOf: namesOf(report) })
  const declared = problems.map(
    ({ code, path, message }): Finding => ({
      check: code,
      covers: [],
      severity: 'error',
      outcome: 'fail',
      message,
      where: [],
      path,
      basis: basisOf(code),
    }),
  )
  const added = Object.entries(declaration.additionalCodes ?? {}).map(
    ([code, { name }]): Finding => ({
      check: 'additional-code-used',
      covers: ['K026'],
      severity: 'info',
      outcome: 'insufficient',
      message: `${code} ${name} 是申报中增加的科目，目录中没有，无法核对其名称。`,
      where: [],
      path: ['additionalCodes', code],
      basis: basisOf('item-code'),
    }),
  )
  // What is wrong in exact amounts is told where they are declared; that it is printed wrong too says nothing more.
  const told = new Set(problems.map(({ code }) => code))
  const printed = checked.findings.filter(({ check }) => !told.has(check))
  return {
    ...checked,
    disclosure,
    outcomes: {
      ...checked.outcomes,
      fail: checked.outcomes.fail + declared.length - (checked.findings.length - printed.length),
      insufficient: checked.outcomes.insufficient + added.length,
    },
    findings: [...declared, ...printed, ...added],
  }
}

/** What a declaration rests on: codes on the classification, sums on the balances, everything else on its own shape. */
function basisOf(code: string): string {
  if (/^(?:item|economic|category|additional)-code/u.test(code)) return '财政部《政府收支分类科目》'
  if (code === 'public-expense-exceeded') return '“三公”经费包括基本支出和项目支出中的“三公”经费（公开06表、公开09表）'
  if (code.startsWith('count-')) return '《地方预决算公开操作规程》（财预〔2016〕143号）：说明团组数、人数，购置数，批次、人数'
  if (code.startsWith('category-detail')) return '部门决算公开格式：按类说明用途、年初预算、上年决算和增减原因'
  if (/mismatch|unbalanced|negative/u.test(code)) return '财政部《部门决算报表编制说明》：基本平衡关系'
  return code === 'evaluation-points' ? '《项目支出绩效评价管理办法》（财预〔2020〕10号）' : '申报的写法，见 Declaration 的说明'
}
