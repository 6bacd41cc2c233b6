import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { isFacts } from '@juesuan/reader'
import { largestReport } from './largest-report.ts'
import { publishedExtensions, publishedKindNames } from './published-kinds.ts'
import { readBounded } from './read-bounded.ts'
import { UsageError } from './usage-error.ts'

/** The published reports that paths name: files as they are named, and of folders every one in them, in order of their names. */
export function findPublished(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) throw new UsageError(`找不到 ${path}。请核对路径。`)
    if (!found.isDirectory()) return [path]
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => !name.split(/[\\/]/u).includes('node_modules'))
    const files = names
      .sort()
      .map((name) => join(path, name))
      .filter(isPublished)
    if (files.length === 0) throw new UsageError(`${path} 里没有可以读的报告。可以读的是 ${publishedKindNames}。`)
    return files
  })
}

/** JSON of any kind lies in folders; what is audited is ours. */
function isPublished(file: string): boolean {
  const extension = extname(file).toLowerCase()
  if (publishedExtensions.has(extension)) return statSync(file).isFile()
  return (
    extension === '.json' && statSync(file).isFile() && statSync(file).size <= largestReport && isFacts(readBounded(file, largestReport))
  )
}
