import { checkDisclosure, functionalClassification } from '@juesuan/core'
import { type Layout, namesOf, requirementsOf } from '@juesuan/layouts'
import { describeSource, isJson, type PlacedLine, placeOf, readFile, readText } from '@juesuan/reader'
import { type Audited, auditFacts } from '../audit-facts.ts'
import { describeBugs } from '../describe-bugs.ts'
import { findLayout } from '../find-layout.ts'
import { findPublished } from '../find-published.ts'
import type { Output } from '../output.ts'
import { printResults, type ResultOptions } from '../print-results.ts'
import { readBounded } from '../read-bounded.ts'
import { type ReportResult, reportResult } from '../report-result.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan audit` was asked for. */
export interface AuditOptions extends ResultOptions {
  /** The id of the layout the reports were published in. */
  readonly layout: string
}

/** No published report comes near it. */
const largest = 50_000_000

/** `juesuan audit <published file…>`: reads reports that others published, and prints what is wrong with them. */
export async function audit(paths: readonly string[], options: AuditOptions, output: Output): Promise<number> {
  const layout = findLayout(options.layout)
  const results: ReportResult[] = []
  const unreadable: string[] = []
  const broken: string[] = []
  const files = findPublished(paths)
  for (const [index, file] of files.entries()) {
    if (files.length > 1) output.progress(`${index + 1}/${files.length} ${file}`)
    try {
      const { result, bugs } = await auditFile(file, layout)
      results.push(result)
      broken.push(...bugs)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      unreadable.push(error.message)
    }
  }
  return printResults({ results, isSingle: paths.length === 1 && files[0] === paths[0], unreadable, broken }, options, output)
}

async function auditFile(file: string, layout: Layout): Promise<Audited> {
  const bytes = readBounded(file, largest)
  if (isJson(bytes)) return auditFacts(file, bytes)
  const read = await readFile(bytes)
  if (read.kind === 'unreadable') throw new UsageError(`${file}：${read.message}`)
  const { disclosure } = readText(read.lines.map(({ text }) => text).join('\n'), layout)
  if (disclosure.forms.length === 0) throw new UsageError(`${file} 里没有找到${layout.name}的报表。请核对文件，或用 --layout 指明格式。`)
  const { department, year } = disclosure
  const nameOf = namesOf({ functional: functionalClassification, year })
  const checked = checkDisclosure(disclosure, { nameOf, layout: requirementsOf(layout) })
  const result = await reportResult(file, { layout, report: { department, year } }, checked, checked.findings)
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
