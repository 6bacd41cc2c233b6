import { checkReport } from '@juesuan/dsl'
import { exitStatus } from '../exit-status.ts'
import { findReports } from '../find-reports.ts'
import { loadReport } from '../load-report.ts'
import type { Output } from '../output.ts'
import { printResult } from '../print-result.ts'
import { type ReportResult, reportResult } from '../report-result.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan check` was asked for. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif'
  readonly verbose: boolean
}

/** `juesuan check <report.ts|folder>`: checks reports and prints what it found. */
export async function check(path: string, { format, verbose }: CheckOptions, output: Output): Promise<number> {
  const results: ReportResult[] = []
  const broken: string[] = []
  const unreadable: string[] = []
  const sources = findReports(path)
  for (const source of sources) {
    const declared = await loadReport(source).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error
      unreadable.push(error.message)
    })
    if (!declared) continue
    const checked = checkReport(declared)
    results.push(await reportResult(source, declared, checked, checked.findings))
    broken.push(...checked.brokenChecks.map((bug) => `${source}：检查 ${bug.check} 出错，其余检查照常进行：${String(bug.error)}`))
  }
  // One report asked for by its file is an object; a folder is a list, however many it holds.
  const single = sources.length === 1 && sources[0] === path ? results[0] : undefined
  if (format === 'json' && (results.length > 0 || unreadable.length === 0)) output.result(`${JSON.stringify(single ?? results, null, 2)}\n`)
  if (format === 'sarif') output.result(`${JSON.stringify((await import('../to-sarif.ts')).toSarif(results), null, 2)}\n`)
  if (format === 'text') for (const result of results) output.result(printResult(result, { verbose, colour: output.colour }))
  for (const message of unreadable) output.message(message)
  if (broken.length > 0) {
    output.message(`juesuan 自身的缺陷，请报告：\n${broken.join('\n')}`)
    return exitStatus.bug
  }
  if (unreadable.length > 0) return exitStatus.usage
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? exitStatus.findings : exitStatus.ok
}
