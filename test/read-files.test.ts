import { existsSync, readFileSync } from 'node:fs'
import type { Disclosure } from '@juesuan/core'
import { shanxi2024 } from '@juesuan/layouts'
import { type FileText, type ReadableFile, readFile, readText } from '@juesuan/reader'
import { expect, it } from 'vitest'
import { withoutLines } from './without-lines.ts'

const examples = ['yangquan-commerce-2024', 'three-units-2024', 'two-years'].map((name) => new URL(`../examples/${name}/expected/`, import.meta.url))

function readable(read: FileText): ReadableFile {
  if (read.kind !== 'text') throw new Error(read.message)
  return read
}

/** What a file states, whatever its format: its lines differ. */
function disclosed({ lines }: Pick<ReadableFile, 'lines'>): Disclosure {
  return withoutLines(readText(lines.map(({ text }) => text).join('\n'), shanxi2024).disclosure)
}

it.each(['txt', 'md', 'html'])('reads the %s of every example to what its text states', async (format) => {
  for (const example of examples) {
    const { forms, overview, narrative, terms, contents } = disclosed(readable(await readFile(readFileSync(new URL('report.txt', example)))))
    const read = disclosed(readable(await readFile(readFileSync(new URL(`report.${format}`, example)))))
    expect(read.unreadable).toEqual([])
    expect(read.forms).toEqual(forms)
    expect(read).toMatchObject({ overview, narrative, terms, contents })
  }
})
