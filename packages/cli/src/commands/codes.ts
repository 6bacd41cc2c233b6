import { exitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { printEntry, searchCodes } from '../search-codes.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan codes` was asked for. */
export interface CodesOptions {
  /** Only codes in force in this year. */
  readonly year?: string
  readonly format: 'text' | 'json'
}

/** `juesuan codes <text>`: finds codes by the digits they begin with, or by a part of their names. */
export function codes(text: string, { year, format }: CodesOptions, output: Output): number {
  const inYear = year === undefined ? undefined : Number(year)
  if (inYear !== undefined && !Number.isInteger(inYear)) throw new UsageError(`${year} 不是年度。请写四位数的年份，如 2024。`)
  const found = searchCodes(text.trim(), inYear)
  if (format === 'json') output.result(`${JSON.stringify(found, null, 2)}\n`)
  else for (const entry of found) output.result(`${printEntry(entry)}\n`)
  if (found.length > 0) return exitStatus.ok
  output.message(`没有找到“${text}”。可以写科目代码开头的几位，或名称中的几个字；本地科目在申报的 additionalCodes 中写明。`)
  return exitStatus.findings
}
