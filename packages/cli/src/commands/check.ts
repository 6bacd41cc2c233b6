import { checkReport } from '@juesuan/dsl'
import { describeBugs } from '../describe-bugs.ts'
import { findReports } from '../find-reports.ts'
import { loadReport } from '../load-report.ts'
import type { Output } from '../output.ts'
import { printResults, type ResultOptions, type UnreadReport } from '../print-results.ts'
import { type ReportResult, reportResult } from '../report-result.ts'
import { UsageError } from '../usage-error.ts'

/** `juesuan check <report.ts|folder>`: checks reports and prints what it found. */
export async function check(path: string, options: ResultOptions, output: Output): Promise<number> {
  const results: ReportResult[] = []
  const broken: string[] = []
  const unreadable: UnreadReport[] = []
  const sources = findReports(path)
  for (const source of sources) {
    const declared = await loadReport(source).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error
      unreadable.push({ source, message: error.message })
    })
    if (!declared) continue
    const checked = checkReport(declared)
    results.push(await reportResult(source, declared, checked, checked.findings))
    broken.push(...describeBugs(source, checked))
  }
  const isSingle = sources.length === 1 && sources[0] === path && results.length === 1
  return printResults({ results, isSingle, unreadable, broken }, options, output)
}
