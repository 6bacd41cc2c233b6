import { checkDisclosure, functionalClassification } from '@juesuan/core'
import { type Layout, layouts, namesOf, requirementsOf } from '@juesuan/layouts'
import { describeSource, isJson, type PlacedLine, placeOf, readFile, readText, recogniseLayout } from '@juesuan/reader'
import { type Audited, auditFacts } from './audit-facts.ts'
import { describeBugs } from './describe-bugs.ts'
import { readBounded } from './read-bounded.ts'
import { type ReportResult, reportResult } from './report-result.ts'
import { UsageError } from './usage-error.ts'

/** What is known of a file before it is read: the layout and the year it is said to be of. */
export interface Forced {
  readonly layout: Layout | undefined
  readonly year: number | undefined
}

/** No published report comes near it. */
const largest = 50_000_000

/** Reads one published report and checks what it prints. Throws a UsageError that says why where it cannot be read. */
export async function auditFile(file: string, { layout: forced, year: given }: Forced): Promise<Audited> {
  const bytes = readBounded(file, largest)
  if (isJson(bytes)) return auditFacts(file, bytes)
  const read = await readFile(bytes)
  if (read.kind === 'unreadable') throw new UsageError(`${file}：${read.message}`)
  const text = read.lines.map((line) => line.text).join('\n')
  const { layout, certainty, isKnown } = forced
    ? { layout: given === undefined ? forced : forced.inYear(given), certainty: undefined, isKnown: true }
    : recogniseLayout(text, layouts, given)
  const { disclosure } = readText(text, layout, isKnown ? [] : layouts)
  if (disclosure.forms.length === 0) {
    const hint = forced ? `没有找到${layout.name}的报表。请核对文件，或不写 --layout，由内容识别格式。` : '没有找到决算的报表。请核对文件。'
    throw new UsageError(`${file}：${hint}`)
  }
  const { department, year } = given === undefined ? disclosure : { ...disclosure, year: given }
  const nameOf = namesOf({ functional: functionalClassification, year })
  // A workbook is published beside the text: it is not asked for the sections and terms that stand there.
  const isFormsOnly = read.format === 'xlsx' && disclosure.narrative.length === 0
  const required = { ...requirementsOf(layout), ...(isFormsOnly ? { sections: [], terms: [] } : {}) }
  const checked = checkDisclosure(disclosure, { nameOf, ...(isKnown ? { layout: required } : {}) })
  const result = {
    ...(await reportResult(file, { layout, report: { department, year } }, checked, checked.findings)),
    certainty: certainty === undefined ? null : Math.round(certainty * 100) / 100,
    unread: disclosure.unreadable.length,
  }
  return { result: read.format === 'text' ? result : inSource(result, read.lines), bugs: describeBugs(file, checked) }
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
