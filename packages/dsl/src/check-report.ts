import { type CheckReport, checkDisclosure, type Disclosure, type Finding } from '@juesuan/core'
import { disclose, namesOf } from '@juesuan/layouts'
import type { DeclaredReport } from './define-report.ts'

/** A declared report after its checks, with the disclosure they looked at. */
export interface CheckedReport extends CheckReport {
  readonly disclosure: Disclosure
}

/** Checks a declared report: first its declaration, then everything that would be printed. */
export function checkReport({ report, layout, problems }: DeclaredReport): CheckedReport {
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
      basis: '申报：每个数只写一次，合计由程序计算',
    }),
  )
  return {
    ...checked,
    disclosure,
    outcomes: { ...checked.outcomes, fail: checked.outcomes.fail + declared.length },
    findings: [...declared, ...checked.findings],
  }
}
