import { checkReport } from '@juesuan/dsl'
import { exitStatus } from '../exit-status.ts'
import { findReports } from '../find-reports.ts'
import { loadReport } from '../load-report.ts'
import { locateFinding } from '../located-finding.ts'
import type { Output } from '../output.ts'
import { printResult } from '../print-result.ts'
import type { ReportResult } from '../report-result.ts'

/** What `juesuan check` was asked for. */
export interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly verbose: boolean
}

/** `juesuan check <report.ts|folder>`: checks reports and prints what it found. */
export async function check(path: string, { format, verbose }: CheckOptions, output: Output): Promise<number> {
  const results: ReportResult[] = []
  const broken: string[] = []
  for (const source of findReports(path)) {
    const declared = await loadReport(source)
    const { outcomes, findings, brokenChecks } = checkReport(declared)
    const { department, year } = declared.report
    const located = await Promise.all(findings.map((finding) => locateFinding(finding, source)))
    results.push({ source, department, year, layout: declared.layout.id, outcomes, findings: located })
    broken.push(...brokenChecks.map((bug) => `${source}：检查 ${bug.check} 出错，其余检查照常进行：${String(bug.error)}`))
  }
  if (format === 'json') output.result(`${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`)
  else for (const result of results) output.result(printResult(result, { verbose, colour: output.colour }))
  if (broken.length > 0) {
    output.message(`juesuan 自身的缺陷，请报告：\n${broken.join('\n')}`)
    return exitStatus.bug
  }
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? exitStatus.findings : exitStatus.ok
}
