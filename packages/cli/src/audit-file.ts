import { checkDisclosure, functionalClassification } from '@juesuan/core'
import { namesOf, requirementsOf } from '@juesuan/layouts'
import { describeSource, isJson, type PlacedLine, placeOf } from '@juesuan/reader'
import { type Audited, auditFacts } from './audit-facts.ts'
import { describeBugs } from './describe-bugs.ts'
import { largestReport } from './largest-report.ts'
import { readBounded } from './read-bounded.ts'
import { type Forced, readPublished } from './read-published.ts'
import { type ReportResult, reportResult } from './report-result.ts'

/** Reads one published report and checks what it prints. Throws a UsageError that says why where it cannot be read. */
export async function auditFile(file: string, forced: Forced): Promise<Audited> {
  const bytes = readBounded(file, largestReport)
  if (isJson(bytes)) return auditFacts(file, bytes)
  const { report, layout, isKnown, certainty, format, lines, notices } = await readPublished(file, bytes, forced)
  const { disclosure } = report
  const { department, year } = { ...disclosure, ...(forced.year === undefined ? {} : { year: forced.year }) }
  const nameOf = namesOf({ functional: functionalClassification, year })
  // A workbook is published beside the text: it is not asked for the sections and terms that stand there.
  const isFormsOnly = format === 'xlsx' && disclosure.narrative.length === 0
  const required = { ...requirementsOf(layout), ...(isFormsOnly ? { sections: [], terms: [] } : {}) }
  const checked = checkDisclosure(disclosure, { nameOf, ...(isKnown ? { layout: required } : {}) })
  const result = {
    ...(await reportResult(file, { layout, report: { department, year } }, checked, checked.findings)),
    certainty: certainty === undefined ? null : Math.round(certainty * 100) / 100,
    unread: disclosure.unreadable.length,
  }
  return { result: format === 'text' ? result : inSource(result, lines), bugs: describeBugs(file, checked), notices }
}

/** What was not written in lines says where on its page, sheet or table it stands. */
function inSource(result: ReportResult, lines: readonly PlacedLine[]): ReportResult {
  const findings = result.findings.map((finding) => ({
    ...finding,
    where: finding.where.map((place) => {
      const source = place.line === null ? undefined : placeOf(lines, place.line)
      return source ? { ...place, line: null, source: describeSource(source) } : place
    }),
  }))
  return { ...result, findings }
}
