import { readFileSync, statSync } from 'node:fs'
import { describeSystemError } from './describe-system-error.ts'
import { UsageError } from './usage-error.ts'

/** Reads a file that somebody names, if it is one and has no more bytes than `most`. */
export function readBounded(path: string, most: number): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new UsageError(`找不到 ${path}。请核对路径。`)
  if (!found.isFile()) throw new UsageError(`${path} 不是文件。`)
  if (found.size > most) throw new UsageError(`${path} 超过 ${most / 1_000_000} MB，没有读。`)
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`${path} 不能读：${describeSystemError(error)}`, { cause: error })
  }
}

/** The same of a text, every character of which must be there again when it is written back. */
export function readBoundedText(path: string, most: number): string {
  const bytes = readBounded(path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new UsageError(`${path} 不是 UTF-8 编码的文本。请另存为 UTF-8。`, { cause: error })
  }
}
