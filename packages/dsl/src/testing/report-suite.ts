import { type CheckReport, checks, describeFinding, describePlace, type Finding, severityLabels } from '@juesuan/core'
import { type CheckedReport, checkReport } from '../check-report.ts'
import type { DeclaredReport } from '../define-report.ts'

/** What a test asks of its runner. */
interface Runner {
  /** Shows a message of a test that need not fail. */
  readonly warn: (message: string) => void
  /** Ends the test as skipped, for this reason. */
  readonly skip: (reason: string) => void
}

/** The tests of a report, for any runner. */
interface ReportSuite {
  readonly name: string
  readonly tests: readonly ReportTest[]
}

interface ReportTest {
  readonly name: string
  /** Throws where the test fails. */
  readonly run: (runner: Runner) => void
}

interface Verdict {
  readonly failure?: Error
  readonly warnings?: readonly string[]
  /** Why there was nothing to check. */
  readonly skipped?: string
}

/**
 * Checks a report and makes a test of its declaration, then one of each check in the order findings are reported.
 * Failures point to where `door`, the adapter, was called: what is wrong is in the report, not in any code of ours.
 */
export function reportSuite(declared: DeclaredReport, door: (declared: DeclaredReport) => void): ReportSuite {
  const { department, year } = declared.report
  const checked = checkReport(declared)
  const test = (name: string, { failure, warnings = [], skipped }: Verdict): ReportTest => {
    if (failure) Error.captureStackTrace(failure, door)
    const run = ({ warn, skip }: Runner) => {
      for (const warning of warnings) warn(warning)
      if (failure) throw failure
      if (skipped !== undefined) skip(skipped)
    }
    return { name, run }
  }
  return {
    name: `${department} ${year}年度部门决算`,
    tests: [test('申报没有错误', judgeDeclaration(checked)), ...checks.map(({ id, title }) => test(title, judgeCheck(id, checked)))],
  }
}

/** What is found of the declaration is found by no check of what is printed. */
function judgeDeclaration({ findings }: CheckReport): Verdict {
  const ids = new Set(checks.map(({ id }) => id))
  return judge(findings.filter(({ check }) => !ids.has(check)))
}

function judgeCheck(id: string, { findings, outcomesByCheck, brokenChecks }: CheckedReport): Verdict {
  const broken = brokenChecks.find(({ check }) => check === id)
  if (broken) return { failure: new Error(`检查 ${id} 出错，是 juesuan 自身的缺陷，请报告`, { cause: broken.error }) }
  const found = findings.filter(({ check }) => check === id)
  const { pass = 0, fail = 0, rounding = 0, unreadable = 0 } = outcomesByCheck[id] ?? {}
  if (pass + fail + rounding + unreadable > 0) return judge(found)
  return { skipped: found.map(({ message }) => message).join('；') }
}

/** Errors fail the test together, warnings are shown, and rounding is in order. */
function judge(findings: readonly Finding[]): Verdict {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning').map((found) => `${severityLabels.warning} ${inWords(found)}`)
  if (errors.length === 0) return { warnings }
  return { failure: Object.assign(new Error(errors.map(inWords).join('\n')), bothSides(errors)), warnings }
}

function inWords(finding: Finding): string {
  const places = finding.path ? [finding.path.join('.')] : finding.where.map(describePlace)
  return describeFinding(finding, places).join('\n  ')
}

/** Runners and editors show both sides of one failure beside each other. */
function bothSides([finding, ...others]: readonly Finding[]): { readonly expected: string; readonly actual: string } | undefined {
  if (finding?.expected === undefined || finding.actual === undefined || others.length > 0) return undefined
  return { expected: finding.expected, actual: finding.actual }
}
