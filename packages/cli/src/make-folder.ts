import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/**
 * Makes a folder and those above it that are not there, and returns the outermost it made; undefined where all were there.
 * Step by step: where a system lets nothing be made, as in /proc, Node's recursive way never comes to an end.
 */
export function makeFolder(folder: string): string | undefined {
  const path = resolve(folder)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return undefined
  if (found) throw new UsageError(`${folder} 已是一个文件，不是文件夹。请换一个位置。`)
  const outermost = makeFolder(dirname(path))
  mkdirSync(path)
  return outermost ?? path
}
