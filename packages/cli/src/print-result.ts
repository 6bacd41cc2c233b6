import { describeFinding, describePlace, outcomeLabels, severityLabels } from '@juesuan/core'
import { createColors } from 'picocolors'
import type { LocatedFinding, LocatedPlace } from './located-finding.ts'
import type { ReportResult } from './report-result.ts'

/** How much of a result is printed, and whether in colour. */
export interface PrintOptions {
  readonly verbose: boolean
  readonly colour: boolean
}

type Colours = ReturnType<typeof createColors>

/** A result for people: what was checked, rounding in one line, then every finding with its places and basis. */
export function printResult(result: ReportResult, { verbose, colour }: PrintOptions): string {
  const { source, department, year, outcomes, findings, certainty, layout } = result
  const pc = createColors(colour)
  const shown = findings.filter(({ outcome }) => verbose || outcome === 'fail' || outcome === 'unreadable')
  const rounding = findings.filter(({ outcome }) => outcome === 'rounding')
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const counts = Object.entries(outcomeLabels).flatMap(([outcome, label]) => {
    const count = outcomes[outcome as keyof typeof outcomes]
    return count === 0 ? [] : [`${label} ${count}`]
  })
  return [
    `${pc.bold(`${department} ${year}年度部门决算`)} ${pc.dim(source)}`,
    ...(certainty === undefined || certainty === null ? [] : [pc.dim(`  ${layoutLine(layout, certainty)}`)]),
    ...shown.map((finding) => printFinding(finding, pc)),
    ...(rounding.length > 0 && !verbose ? [`  尾数差 ${rounding.length} 处，都在四舍五入允许的范围之内（--verbose 逐条列出）`] : []),
    `  共检查 ${Object.values(outcomes).reduce((sum, count) => sum + count, 0)} 项：${counts.join('，')}`,
    errors === 0 ? `  ${pc.green('没有发现错误')}` : `  ${pc.red(`发现 ${errors} 处错误`)}`,
    '',
  ].join('\n')
}

/** The layout that was recognised, and what it means that there is none. */
function layoutLine(layout: string, certainty: number): string {
  const share = `${Math.round(certainty * 100)}%`
  return layout.startsWith('unknown-')
    ? `格式：不是已知的格式（最接近的相似${share}），报表按标题和表头读，文字按所说的对象读；缺什么栏目、章节不作检查`
    : `格式：${layout}（由内容识别，相似${share}）`
}

function printFinding(finding: LocatedFinding, pc: Colours): string {
  const colours = { error: pc.red, warning: pc.yellow, info: pc.cyan }
  const { severity, where } = finding
  const [message, ...details] = describeFinding(finding, where.map(printPlace))
  return [`  ${colours[severity](severityLabels[severity])} ${message}`, ...details.map((line) => pc.dim(`    ${line}`))].join('\n')
}

/** A place on the page, in the file, or both where a file was read. */
function printPlace(place: LocatedPlace): string {
  const { file, line, col, form, section, source } = place
  const inFile = source === undefined ? (line === null ? file : `${file}:${line}${col === null ? '' : `:${col}`}`) : `${file} ${source}`
  if (form === null && section === null) return inFile
  return line === null && source === undefined ? describePlace(place) : `${describePlace(place)}（${inFile}）`
}
