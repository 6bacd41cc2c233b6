import { auditFile } from '../audit-file.ts'
import { findLayout } from '../find-layout.ts'
import { findPublished } from '../find-published.ts'
import { inParallel } from '../in-parallel.ts'
import type { Output } from '../output.ts'
import { parseYear } from '../parse-year.ts'
import { printResults, type ResultOptions, type UnreadReport } from '../print-results.ts'
import type { ReportResult } from '../report-result.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan audit` was asked for. */
export interface AuditOptions extends ResultOptions {
  /** The id of the layout the reports were published in; `auto` where each file's contents are to tell. */
  readonly layout: string
  /** The year of the reports; left out, the files tell it. */
  readonly year?: string
}

/** `juesuan audit <published file…>`: reads reports that others published, and prints what is wrong with them. */
export async function audit(paths: readonly string[], options: AuditOptions, output: Output): Promise<number> {
  const forced = { layout: options.layout === 'auto' ? undefined : findLayout(options.layout), year: parseYear(options.year) }
  const results: ReportResult[] = []
  const unreadable: UnreadReport[] = []
  const broken: string[] = []
  const files = findPublished(paths)
  let done = 0
  const outcomes = await inParallel(files, async (file) => {
    const outcome = await auditFile(file, forced).catch((error: unknown) => {
      if (error instanceof UsageError) return error
      throw error
    })
    done += 1
    if (files.length > 1) output.progress(`${done}/${files.length} ${file}`)
    return { file, outcome }
  })
  for (const { file, outcome } of outcomes) {
    if (outcome instanceof UsageError) unreadable.push({ source: file, message: outcome.message })
    else {
      for (const notice of outcome.notices) output.message(notice)
      results.push(outcome.result)
      broken.push(...outcome.bugs)
    }
  }
  return printResults({ results, isSingle: paths.length === 1 && files[0] === paths[0], unreadable, broken }, options, output)
}
