import type { Disclosure } from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { readFile, readText } from '@juesuan/reader'
import { withoutLines } from './without-lines.ts'

/** What a file states, read as a published one would be through its layout. */
export async function readBackFile(bytes: Uint8Array, { layout }: Pick<DeclaredReport, 'layout'>): Promise<Disclosure> {
  const read = await readFile(bytes)
  if (read.kind !== 'text') throw new Error(read.message)
  return withoutLines(readText(read.lines.map(({ text }) => text).join('\n'), layout).disclosure)
}
