import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Disclosure } from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { compose, disclose, shanxi2024 } from '@juesuan/layouts'
import { type FileText, type ReadableFile, readFile, readText } from '@juesuan/reader'
import { renderText } from '@juesuan/render'
import { expect, it } from 'vitest'
import threeUnits from '../examples/three-units-2024/report.ts'
import twoYears from '../examples/two-years/report.ts'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { documentBlocks } from './document-blocks.ts'
import { withoutLines } from './without-lines.ts'
import { writeDocx } from './write-docx.ts'
import { writeXlsx } from './write-xlsx.ts'

const examples = ['yangquan-commerce-2024', 'three-units-2024', 'two-years'].map(
  (name) => new URL(`../examples/${name}/expected/`, import.meta.url),
)

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
    const { forms, overview, narrative, terms, contents } = disclosed(
      readable(await readFile(readFileSync(new URL('report.txt', example)))),
    )
    const read = disclosed(readable(await readFile(readFileSync(new URL(`report.${format}`, example)))))
    expect(read.unreadable).toEqual([])
    expect(read.forms).toEqual(forms)
    expect(read).toMatchObject({ overview, narrative, terms, contents })
  }
})

const declared = [yangquan, threeUnits, twoYears]
const blocksOf = ({ report, layout }: DeclaredReport) => documentBlocks(compose(disclose(report, layout), layout))
const ofText = async (report: DeclaredReport) =>
  disclosed(
    readable(
      await readFile(new TextEncoder().encode(renderText({ document: compose(disclose(report.report, report.layout), report.layout) }))),
    ),
  )

it('reads a Word document of every example to what its text states', async () => {
  for (const report of declared) {
    const { forms, overview, narrative, terms, contents } = await ofText(report)
    const read = disclosed(readable(await readFile(writeDocx(blocksOf(report)))))
    expect(read.unreadable).toEqual([])
    expect(read.forms).toEqual(forms)
    expect(read).toMatchObject({ overview, narrative, terms, contents })
  }
})

it.each([
  { sheets: 'many', borders: true },
  { sheets: 'one', borders: true },
  { sheets: 'many', borders: false },
] as const)('reads a workbook of every example to the forms of its text: %o', async (settings) => {
  for (const report of declared) {
    const { forms } = await ofText(report)
    const read = disclosed(readable(await readFile(await writeXlsx(blocksOf(report), settings))))
    expect(read.forms).toEqual(forms)
    expect(read.unreadable.filter(({ place }) => place.form !== null)).toEqual([])
  }
})

/** A browser that prints, where one is installed. */
const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0)

it.skipIf(browser === undefined)('reads every example printed to PDF by a browser, running titles and page numbers left out', async () => {
  const folder = mkdtempSync(fileURLToPath(new URL('./.scratch-print-', import.meta.url)))
  try {
    for (const example of examples) {
      const pdf = join(folder, 'report.pdf')
      spawnSync(browser ?? '', [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--print-to-pdf=${pdf}`,
        new URL('report.html', example).href,
      ])
      const { forms, overview, narrative, terms, contents } = disclosed(
        readable(await readFile(readFileSync(new URL('report.txt', example)))),
      )
      const read = disclosed(readable(await readFile(readFileSync(pdf))))
      expect(read.unreadable).toEqual([])
      expect(read.forms).toEqual(forms)
      expect(read).toMatchObject({ overview, narrative, terms, contents })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
