import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { UsageError } from './usage-error.ts'

/** What published reports are kept as. */
const readable: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm', '.pdf', '.docx', '.xlsx'])

/** The published reports that paths name: files as they are named, and of folders every one in them, in order of their names. */
export function findPublished(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) throw new UsageError(`找不到 ${path}。请核对路径。`)
    if (!found.isDirectory()) return [path]
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    const files = names.filter((name) => readable.has(extname(name).toLowerCase())).sort()
    if (files.length === 0) throw new UsageError(`${path} 里没有可以读的报告。可以读的文件：${[...readable].join('、')}。`)
    return files.map((name) => join(path, name))
  })
}
