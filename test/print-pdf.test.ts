import { spawnSync } from 'node:child_process'
import { type Disclosure, occurrences, paragraphsOf, plainText } from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { type ReadableFile, readFile, readText } from '@juesuan/reader'
import { print } from '@juesuan/render'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import shanghai from '../examples/shanghai-culture-2024/report.ts'
import threeUnits from '../examples/three-units-2024/report.ts'
import twoYears from '../examples/two-years/report.ts'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { publish } from './publish.ts'
import { randomReport } from './random-declaration.ts'
import { withoutLines } from './without-lines.ts'

/** So long a name that titles and contents take two lines. */
const department = '上海市示例区文化和旅游局（上海市示例区文物局、上海市示例区广播电视局）'
const longName = { ...shanghai, report: { ...shanghai.report, department } }

const examples = [yangquan, threeUnits, twoYears, shanghai, longName].map((declared) => [declared.report.department, declared] as const)

async function printPdf(declared: DeclaredReport): Promise<Uint8Array> {
  const printed = await print('pdf', publish(declared))
  if (typeof printed === 'string') throw new Error('a PDF is bytes')
  return printed
}

async function readPdf(bytes: Uint8Array): Promise<ReadableFile> {
  const read = await readFile(bytes)
  if (read.kind !== 'text') throw new Error(read.message)
  return read
}

/** Where a line of a paragraph ended, nobody can tell whether there was a blank. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\s/gu, '')
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withoutBlanks(own)]))
}

async function readBack(declared: DeclaredReport): Promise<{ printed: Disclosure; read: Disclosure }> {
  const { lines } = await readPdf(await printPdf(declared))
  const { disclosure } = readText(lines.map(({ text }) => text).join('\n'), declared.layout)
  return { printed: publish(declared).disclosure, read: withoutLines(disclosure) }
}

it.each(examples)('prints a PDF of %s that is read back as what was disclosed', async (_, declared) => {
  const { printed, read } = await readBack(declared)
  expect(read.unreadable).toEqual([])
  expect(read.forms).toEqual(printed.forms)
  expect(withoutBlanks(read)).toEqual(withoutBlanks(printed))
})

it('prints a PDF of any accounts that is read back as what was disclosed', async () => {
  const property = fc.asyncProperty(randomReport, async (declared) => {
    const { printed, read } = await readBack(declared)
    expect(withoutBlanks(read)).toEqual(withoutBlanks(printed))
  })
  await fc.assert(property, { numRuns: Number(process.env.RUNS ?? 4) })
})

it.each(examples)('prints a PDF of %s whose contents name the page of every title', async (_, declared) => {
  const { lines } = await readPdf(await printPdf(declared))
  const pages = new Map<string, number[]>()
  for (const { text, pieces } of lines) {
    const place = pieces[0]?.place
    const key = text.replaceAll(/\s/gu, '')
    if (place?.kind === 'page') pages.set(key, [...(pages.get(key) ?? []), place.page])
  }
  const contents = publish(declared).document.children.flatMap((child) => (child.type === 'contents' ? child.entries : []))
  const bare = (text: string) => text.replaceAll(/\s/gu, '')
  const printed = lines.flatMap(({ text }) => {
    const [, title = '', page] = /^(.+?)[.\s]{6,}(\d+)$/u.exec(text) ?? []
    return page === undefined ? [] : [{ title, page: Number(page) }]
  })
  expect(printed.map(({ title }) => bare(title))).toEqual(contents.map(({ title }) => bare(title)))
  for (const [index, { target }] of contents.entries()) expect(pages.get(bare(target))).toContain(printed[index]?.page)
})

const poppler = spawnSync('pdftotext', ['-v']).error === undefined

it.skipIf(!poppler).each(examples)('prints a PDF of %s in which another reader finds every figure and every word', async (_, declared) => {
  const { stdout, status } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: await printPdf(declared), encoding: 'utf8' })
  expect(status).toBe(0)
  const { disclosure } = publish(declared)
  const words = stdout.split(/\s+/u)
  let at = 0
  for (const { figure } of occurrences({ ...disclosure, overview: [], narrative: [], terms: [], annexes: [] })) {
    if (figure.text === '') continue
    const found = words.indexOf(figure.text, at)
    expect([figure.text, found]).not.toEqual([figure.text, -1])
    at = found + 1
  }
  const text = stdout.replaceAll(/— \d+ —/gu, '').replaceAll(/\s/gu, '')
  const sections = [...disclosure.overview, ...disclosure.narrative, ...disclosure.terms, ...disclosure.annexes]
  const paragraphs = sections.flatMap((section) =>
    [...paragraphsOf(section)].map(({ paragraph }) => plainText(paragraph).replaceAll(/\s/gu, '')),
  )
  expect(paragraphs.length).toBeGreaterThan(10)
  expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([])
})

it.skipIf(!poppler)('prints a PDF whose tree of elements another reader walks: titles, contents, tables with headers', async () => {
  const { stdout, stderr, status } = spawnSync('pdfinfo', ['-struct', '-'], { input: await printPdf(yangquan), encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  const tags = stdout.replaceAll(/ \((?:block|inline)\)|:/gu, '').replaceAll(/\s+/gu, ' ')
  expect(tags).toMatch(/^Document P H1 H1 TOC TOCI Link .*?TOCI Link /u)
  expect(tags.match(/ Table TR TH/gu)).toHaveLength(11)
  // The two sides of the first form; its first line.
  expect(tags).toContain('Table TR TH /Scope /Column /ColSpan 3 TH /Scope /Column /ColSpan 3 TR TH')
  expect(tags).toContain('TR TH /Scope /Row TD TD TH /Scope /Row TD TD TR')
})
