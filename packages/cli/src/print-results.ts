import { exitStatus } from './exit-status.ts'
import type { Output } from './output.ts'
import { printResult } from './print-result.ts'
import { printSummary } from './print-summary.ts'
import type { ReportResult } from './report-result.ts'

/** How results are printed. */
export interface ResultOptions {
  readonly format: 'text' | 'json' | 'jsonl' | 'sarif'
  readonly verbose: boolean
}

/** A file that could not be read, and why. */
export interface UnreadReport {
  readonly source: string
  readonly message: string
}

/** What a command found in all it was given, and what it could not read or did itself wrong. */
export interface Results {
  readonly results: readonly ReportResult[]
  /** Whether one report was asked for by its file: then its result is an object, otherwise a list, however many it holds. */
  readonly isSingle: boolean
  readonly unreadable: readonly UnreadReport[]
  /** Checks that broke down, each with the report it broke on. */
  readonly broken: readonly string[]
}

/** Prints results to standard output and what could not be read to standard error, and says with which status the command ends. */
export async function printResults(
  { results, isSingle, unreadable, broken }: Results,
  options: ResultOptions,
  output: Output,
): Promise<number> {
  const { format, verbose } = options
  const print = (value: unknown, space?: number) => output.result(`${JSON.stringify(value, null, space)}\n`)
  if (format === 'json' && (results.length > 0 || unreadable.length === 0)) print(isSingle ? results[0] : results, 2)
  if (format === 'jsonl') {
    for (const result of results) print(result)
    for (const { source, message } of unreadable) print({ source, unreadable: message })
  }
  if (format === 'sarif') print((await import('./to-sarif.ts')).toSarif(results), 2)
  if (format === 'text') for (const result of results) output.result(printResult(result, { verbose, colour: output.colour }))
  if (format === 'text' && !isSingle && results.length + unreadable.length > 1) output.result(printSummary(results, unreadable))
  for (const { message } of unreadable) output.message(message)
  if (broken.length > 0) {
    output.message(`juesuan 自身的缺陷，请报告：\n${broken.join('\n')}`)
    return exitStatus.bug
  }
  if (unreadable.length > 0) return exitStatus.usage
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? exitStatus.findings : exitStatus.ok
}
