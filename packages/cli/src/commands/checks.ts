import { checks as allChecks, type Check, describeScope, regimeLabels, severityLabels, whyIdle } from '@juesuan/core'
import { requirementsOf } from '@juesuan/layouts'
import { exitStatus } from '../exit-status.ts'
import { findLayout } from '../find-layout.ts'
import type { Output } from '../output.ts'

/** What `juesuan checks` was asked for. */
export interface ChecksOptions {
  /** Says of every check whether it applies to reports of this layout. */
  readonly layout?: string
  readonly format: 'text' | 'json'
}

/** A check as the command lists it. */
interface ListedCheck extends Pick<Check, 'id' | 'title' | 'covers' | 'regime' | 'severity' | 'basis' | 'years'> {
  readonly needsLayout: boolean
  /** Whether it applies to the layout asked for; absent where none was. */
  readonly applies?: boolean
  /** Why it does not. */
  readonly idle?: string
}

/** `juesuan checks`: lists every check with what it covers, how it judges, how grave it is and what it rests on. */
export function checks({ layout, format }: ChecksOptions, output: Output): number {
  const requirements = layout === undefined ? undefined : requirementsOf(findLayout(layout))
  const listed = allChecks.map((check): ListedCheck => {
    const { id, title, covers, regime, severity, basis, years, needsLayout } = check
    const own = { id, title, covers, regime, severity, basis, ...(years ? { years } : {}), needsLayout: needsLayout ?? false }
    if (!requirements) return own
    const idle = whyIdle(check, requirements.year, requirements)
    return idle === undefined ? { ...own, applies: true } : { ...own, applies: false, idle }
  })
  if (format === 'json') output.result(`${JSON.stringify(listed, null, 2)}\n`)
  else for (const check of listed) output.result(`${printCheck(check)}\n`)
  return exitStatus.ok
}

function printCheck(check: ListedCheck): string {
  const { id, title, covers, regime, severity, basis, applies, idle } = check
  const scope = applies === undefined ? describeScope(check) : applies ? '适用' : `不适用：${idle}`
  return [
    `${id}　${title}`,
    `  ${severityLabels[severity]}　${regimeLabels[regime]}　${covers.join(' ')}`,
    `  依据：${basis}`,
    `  ${scope}`,
  ].join('\n')
}
