import { describeLayout } from './describe-layout.ts'
import type { UnreadReport } from './print-results.ts'
import { printTable } from './print-table.ts'
import type { ReportResult } from './report-result.ts'

const header = ['文件', '部门', '年度', '格式', '错误', '警告', '尾数差', '未读']

/** The results of several files, one a line: what each is, and how much was found in it. */
export function printSummary(results: readonly ReportResult[], unreadable: readonly UnreadReport[]): string {
  const read = results.map((result): [string, string[]] => {
    const { source, department, year, findings, outcomes, unread } = result
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity && finding.outcome !== 'rounding').length
    const counts = [count('error'), count('warning'), outcomes.rounding, unread ?? outcomes.unreadable].map(String)
    return [source, [source, department, String(year), describeLayout(result), ...counts]]
  })
  const others = unreadable.map(({ source, message }): [string, string[]] => [
    source,
    [source, '没有读', '', message.replace(`${source}：`, '').replace(`${source} `, '')],
  ])
  const rows = [...read, ...others].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row)
  return printTable(header, rows)
}
