import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import type { Encoding } from '@juesuan/reader'
import { findLayout } from '../find-layout.ts'
import { importLedger } from '../import-ledger.ts'
import { importPublished } from '../import-published.ts'
import type { Output } from '../output.ts'
import { parseYear } from '../parse-year.ts'
import { readPublished } from '../read-published.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan import` was asked for. */
export interface ImportOptions {
  /** The module a ledger is written to, or the folder a published report is. */
  readonly out?: string
  readonly mapping?: string
  readonly sheet?: string
  readonly encoding?: Encoding
  readonly layout?: string
  readonly year?: string
  readonly force: boolean
}

/** What ledgers are kept as; a published report may be kept so too. */
const ledgers: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xlsm'])

/** `juesuan import <file>`: writes a ledger as a module, or a published report as a folder; which of them a file is its contents tell. */
export async function importFile(path: string, options: ImportOptions, output: Output): Promise<number> {
  const { out, mapping, sheet, encoding, layout, year, force } = options
  if ((mapping ?? sheet ?? encoding) !== undefined) return importLedger(path, { ...options, out: out ?? 'accounts.ts' }, output)
  const forced = { layout: layout === undefined ? undefined : findLayout(layout), year: parseYear(year) }
  const published = await readPublished(path, forced).catch((error: unknown) => {
    if (error instanceof UsageError) return error
    throw error
  })
  if (!(published instanceof UsageError)) {
    const folder = out ?? 'imported'
    if (isModule(folder)) throw new UsageError(`${path} 是公开的报告，写成一个文件夹。请把 --out 改成文件夹，如 --out imported。`)
    return importPublished(path, published, { out: folder, force }, output)
  }
  const mayBeLedger = ledgers.has(extname(path).toLowerCase()) && (layout ?? year) === undefined
  if (!(mayBeLedger && existsSync(path))) throw published
  if (out !== undefined && !isModule(out)) {
    throw new UsageError(`${published.message}\n如果是账册：--out 须是 .ts 文件，如 accounts.ts，现在是 ${out}。`)
  }
  return importLedger(path, { ...options, out: out ?? 'accounts.ts' }, output)
}

function isModule(path: string): boolean {
  return ['.ts', '.mts'].includes(extname(path))
}
