import { extname } from 'node:path'
import type { Encoding } from '@juesuan/reader'
import { importLedger } from '../import-ledger.ts'
import { importPublished } from '../import-published.ts'
import type { Output } from '../output.ts'
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
  readonly force: boolean
}

/** What ledgers are kept as; a published report may be kept so too. */
const ledgers: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xlsm'])

/** `juesuan import <file>`: writes a ledger as a module, or a published report as a folder; which of them a file is its contents tell. */
export async function importFile(path: string, options: ImportOptions, output: Output): Promise<number> {
  const { out, mapping, sheet, encoding, layout, force } = options
  const isLedger = (mapping ?? sheet ?? encoding) !== undefined
  const published = isLedger ? undefined : await readPublished(path, layout)
  if (published && 'report' in published) {
    const folder = out ?? 'imported'
    if (isModule(folder)) throw new UsageError(`${path} 是公开的报告，写成一个文件夹。请把 --out 改成文件夹，如 --out imported。`)
    return importPublished(path, published, { out: folder, force }, output)
  }
  if (published && !(ledgers.has(extname(path).toLowerCase()) && layout === undefined)) throw new UsageError(published.why)
  if (out !== undefined && !isModule(out) && published) {
    throw new UsageError(`${published.why}\n如果是账册：${out} 不是 TypeScript 文件。--out 须是 .ts 文件，如 accounts.ts。`)
  }
  return importLedger(path, { ...options, out: out ?? 'accounts.ts' }, output)
}

function isModule(path: string): boolean {
  return ['.ts', '.mts'].includes(extname(path))
}
