import { checkDisclosure, discloseFacts, factChecks, functionalClassification } from '@juesuan/core'
import { namesOf } from '@juesuan/layouts'
import { readFacts } from '@juesuan/reader'
import { describeBugs } from './describe-bugs.ts'
import { type ReportResult, reportResult } from './report-result.ts'
import { UsageError } from './usage-error.ts'

/** What auditing a file gave, and what we did wrong ourselves. */
export interface Audited {
  readonly result: ReportResult
  readonly bugs: readonly string[]
  /** What is to be said before the result. */
  readonly notices: readonly string[]
}

/** How many problems of one file are told; the others are counted. */
const mostTold = 20

/** Checks the facts of a JSON file against each other; they are in no layout, and have no text. */
export async function auditFacts(file: string, bytes: Uint8Array): Promise<Audited> {
  const read = readFacts(bytes)
  if (read.kind === 'unreadable') throw new UsageError(describeProblems(file, read.problems))
  const { department, year, facts } = read
  const nameOf = namesOf({ functional: functionalClassification, year })
  const checked = checkDisclosure(discloseFacts(facts, read), { nameOf, checks: factChecks })
  const result = await reportResult(file, { layout: { id: 'xbrl-json' }, report: { department, year } }, checked, checked.findings)
  return { result, bugs: describeBugs(file, checked), notices: [] }
}

/** Says all that is wrong with a JSON file, or the first of it. */
export function describeProblems(file: string, problems: readonly string[]): string {
  const told = problems.slice(0, mostTold).map((problem) => `\n  ${problem}`)
  const more = problems.length > mostTold ? `\n  还有${problems.length - mostTold}处` : ''
  return `${file} 读不了，请核对是不是 juesuan render --to json 写出的文件：${told.join('')}${more}`
}
