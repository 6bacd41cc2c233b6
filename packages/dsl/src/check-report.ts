import { type CheckReport, checkDisclosure, type Disclosure, type Finding, type OtherDocuments, type Outcome } from '@juesuan/core'
import { disclose, namesOf, requirementsOf } from '@juesuan/layouts'
import { acknowledge, unusedAcknowledgements } from './acknowledge.ts'
import type { AdditionalCode } from './additional-code.ts'
import { checkUnit } from './check-unit.ts'
import type { DeclaredReport } from './define-report.ts'
import { priorYearFindings } from './prior-year-findings.ts'
import type { Problem } from './problem.ts'

/** A declared report after its checks, with the disclosure they looked at. */
export interface CheckedReport extends CheckReport {
  readonly disclosure: Disclosure
}

/** Checks a declared report: its declaration, what it says of last year, each of its units, and everything that would be printed, also against other documents where they are given. */
export function checkReport(declared: DeclaredReport, others: OtherDocuments = {}): CheckedReport {
  const { declaration, report, layout, problems, units } = declared
  const nameOf = namesOf(report)
  const disclosure = disclose(report, layout)
  const checked = checkDisclosure(disclosure, { nameOf, layout: requirementsOf(layout), others })
  // What is wrong in exact amounts is told where they are declared; that it is printed wrong too says nothing more.
  const told = new Set(problems.map(({ code }) => code))
  const repeated = checked.findings.filter(({ check }) => told.has(check))
  const ofUnits = units.map(checkUnit)
  const printed = checked.findings.filter((finding) => !repeated.includes(finding))
  const added = [
    ...priorYearFindings(report, declaration.priorYear?.report, nameOf),
    ...Object.entries(declaration.additionalCodes ?? {}).map(addedCodeFinding),
  ]
  const found = [...added, ...ofUnits.flatMap(({ findings }) => findings), ...printed]
  const unused = unusedAcknowledgements(declaration.acknowledged, found)
  const declaredWrong = problems.map(problemFinding)
  // What is wrong with the declaration itself cannot be let stand: such a report is not printed.
  const findings = [...declaredWrong, ...acknowledge(found, declaration.acknowledged), ...unused]
  const outcomes: Record<Outcome, number> = { ...checked.outcomes }
  for (const { outcome } of [...declaredWrong, ...added, ...unused]) outcomes[outcome] += 1
  for (const { outcome } of repeated) outcomes[outcome] -= 1
  for (const unit of ofUnits) for (const outcome of Object.keys(outcomes) as Outcome[]) outcomes[outcome] += unit.outcomes[outcome]
  return {
    ...checked,
    disclosure,
    outcomes,
    findings,
    brokenChecks: [...checked.brokenChecks, ...ofUnits.flatMap(({ brokenChecks }) => brokenChecks)],
  }
}

function problemFinding({ code, path, message }: Problem): Finding {
  return { check: code, covers: [], severity: 'error', outcome: 'fail', message, where: [], path, basis: basisOf(code) }
}

function addedCodeFinding([code, { name }]: readonly [string, AdditionalCode]): Finding {
  return {
    check: 'additional-code-used',
    covers: ['K026'],
    severity: 'info',
    outcome: 'insufficient',
    message: `${code} ${name} 是申报中增加的科目，目录中没有，无法核对其名称。`,
    where: [],
    path: ['additionalCodes', code],
    basis: basisOf('item-code'),
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
