import { exitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { parseYear } from '../parse-year.ts'
import { printEntry, searchCodes } from '../search-codes.ts'

/** What `juesuan codes` was asked for. */
export interface CodesOptions {
  /** Only codes in force in this year. */
  readonly year?: string
  readonly format: 'text' | 'json'
}

/** `juesuan codes <text>`: finds codes by the digits they begin with, or by a part of their names. */
export function codes(text: string, { year, format }: CodesOptions, output: Output): number {
  const found = searchCodes(text.trim(), parseYear(year))
  if (format === 'json') output.result(`${JSON.stringify(found, null, 2)}\n`)
  else for (const entry of found) output.result(`${printEntry(entry)}\n`)
  if (found.length > 0) return exitStatus.ok
  output.message(`没有找到“${text}”。可以写科目代码开头的几位，或名称中的几个字；本地科目在申报的 additionalCodes 中写明。`)
  return exitStatus.findings
}
