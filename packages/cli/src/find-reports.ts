import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { UsageError } from './usage-error.ts'

const loadable: ReadonlySet<string> = new Set(['.ts', '.mts', '.js', '.mjs'])
const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out'])

/** The report files a path names: the file itself, or every `report.ts` in a folder and the folders in it, in order of their names. */
export function findReports(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new UsageError(`找不到 ${path}。请核对路径。`)
  if (found.isDirectory()) {
    const reports = search(path)
    if (reports.length === 0) throw new UsageError(`${path} 里没有 report.ts。请指明申报文件，或在文件夹里建立 report.ts。`)
    return reports
  }
  if (!loadable.has(extname(path))) throw new UsageError(`${path} 不是申报文件。申报文件是 .ts 或 .js。`)
  return [path]
}

function search(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : search(path)
    return entry.name === 'report.ts' || entry.name === 'report.js' ? [path] : []
  })
}
