import { extname } from 'node:path'
import { type Encoding, isJson } from '@juesuan/reader'
import { findLayout } from '../find-layout.ts'
import { importFacts } from '../import-facts.ts'
import { importLedger } from '../import-ledger.ts'
import { importPublished } from '../import-published.ts'
import { largestReport } from '../largest-report.ts'
import type { Output } from '../output.ts'
import { parseYear } from '../parse-year.ts'
import { readBounded } from '../read-bounded.ts'
import { readPublished } from '../read-published.ts'
import { refuseFactsTable } from '../refuse-facts-table.ts'
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
  const asked = layout === undefined ? undefined : findLayout(layout)
  const folder = out ?? 'imported'
  const bytes = readBounded(path, largestReport)
  if (isJson(bytes)) {
    if (isModule(folder)) throw new UsageError(`${path} 写成一个文件夹。请把 --out 改成文件夹，如 --out imported。`)
    return importFacts(path, bytes, { out: folder, force, layout: asked }, output)
  }
  refuseFactsTable(path, bytes)
  const published = await readPublished(path, bytes, { layout: asked, year: parseYear(year) }).catch((error: unknown) => {
    if (error instanceof UsageError) return error
    throw error
  })
  if (!(published instanceof UsageError)) {
    if (isModule(folder)) throw new UsageError(`${path} 是公开的报告，写成一个文件夹。请把 --out 改成文件夹，如 --out imported。`)
    return importPublished(path, published, { out: folder, force }, output)
  }
  const mayBeLedger = ledgers.has(extname(path).toLowerCase()) && (layout ?? year) === undefined && bytes.length > 0
  if (!mayBeLedger) throw published
  if (out !== undefined && !isModule(out)) {
    throw new UsageError(
      `${path} 不是公开的报告。如果是账册，写成一个模块：请把 --out 改成 .ts 文件，如 --out accounts.ts，现在是 ${out}。`,
    )
  }
  return importLedger(path, { ...options, out: out ?? 'accounts.ts' }, output)
}

function isModule(path: string): boolean {
  return ['.ts', '.mts'].includes(extname(path))
}
