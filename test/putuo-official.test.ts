import { existsSync, readFileSync } from 'node:fs'
import { checkDisclosure, type Disclosure, type Finding, functionalClassification } from '@juesuan/core'
import { namesOf, requirementsOf, shanghai2024 } from '@juesuan/layouts'
import { placeOf, type ReadableFile, readFile, readText } from '@juesuan/reader'
import { expect, it } from 'vitest'
import { hasLibreOffice, saveAs } from './libre-office.ts'

/** Another city's published report and its text with the rows of its tables, which lie outside the repository. */
const folder = new URL('../../shared/data/reports/putuo-finance-2024/', import.meta.url)
const isThere = existsSync(new URL('official.pdf', folder))
const textLines = isThere ? readFileSync(new URL('text.txt', folder), 'utf8').split(/[\n\f]/u) : []

const withoutBlanks = (text: string) => text.replaceAll(/\s/gu, '')
/** A row that is empty on paper, or the empty rest of one that a page cut, has no cell to compare. */
const rowsOf = (lines: readonly string[]) =>
  lines.filter((line) => line.includes('\t') && line.trim() !== '').map((line) => line.split('\t').map(withoutBlanks))
const proseOf = (lines: readonly string[]) => withoutBlanks(lines.filter((line) => !line.includes('\t')).join(''))

/** The files it is read from: its own two, and what a department would make of its text. */
const sources = {
  pdf: () => readFileSync(new URL('official.pdf', folder)),
  txt: () => readFileSync(new URL('text.txt', folder)),
  docx: () => saveAs(page(textLines), 'docx'),
  xlsx: () => saveAs(page(textLines), 'xlsx'),
  html: () => saveAs(page(textLines), 'html'),
}

async function readSource(source: keyof typeof sources): Promise<ReadableFile> {
  const read = await readFile(sources[source]())
  if (read.kind !== 'text') throw new Error(read.message)
  return read
}

const disclosed = ({ lines }: ReadableFile) => readText(lines.map(({ text }) => text).join('\n'), shanghai2024).disclosure

it.skipIf(!isThere)('reads every cell of the nine tables of a published PDF, and its text word by word', async () => {
  const read = await readSource('pdf')
  expect(read).toMatchObject({ format: 'pdf', remarks: [] })
  const lines = read.lines.map((line) => line.text)
  expect(rowsOf(lines)).toEqual(rowsOf(textLines))
  expect(
    rowsOf(lines)
      .flat()
      .filter((cell) => cell !== ''),
  ).toHaveLength(783)
  // The number of its cover is set in another font: the text has it after the words it stands before.
  const cover = 2
  expect(proseOf(lines.slice(cover))).toBe(proseOf(textLines.slice(cover + 1)))
  // Every cell with a text knows where on its page it stands.
  for (const [index, line] of lines.entries()) {
    for (const cell of line.includes('\t') ? line.split('\t').filter((words) => words !== '') : []) {
      expect(placeOf(read.lines, index + 1, cell)).toMatchObject({ kind: 'page', page: expect.any(Number) })
    }
  }
})

/** How many cells of each form have a figure, counted by hand on paper. */
const figureCounts = {
  'revenue-and-expenditure': 12,
  revenue: 45,
  expenditure: 44,
  'appropriation-summary': 19,
  'general-public-expenditure': 44,
  'general-public-basic-expenditure': 29,
  'three-public-expenses': 2,
  'government-fund': 0,
  'state-capital': 0,
}

const everySource = Object.keys(sources).map((source) => [source as keyof typeof sources] as const)
const canMake = (source: keyof typeof sources) => isThere && (source === 'pdf' || source === 'txt' || hasLibreOffice)

it.for(everySource)('understands every figure of its nine forms from %s, each in its row and column', async ([source], { skip }) => {
  if (!canMake(source)) skip()
  const disclosure = disclosed(await readSource(source))
  expect(disclosure.unreadable).toEqual([])
  const printed = printedForms(textLines)
  expect(disclosure.forms.map(({ title, rows }) => ({ title, rows: rows.flatMap(readRow) }))).toEqual(printed)
  const counted = printed.map(({ rows }) => rows.reduce((sum, { figures }) => sum + figures.length, 0))
  expect(Object.fromEntries(disclosure.forms.map(({ id }, index) => [id, counted[index]]))).toEqual(figureCounts)
})

it.for(everySource)('finds its true faults in %s and no others', async ([source], { skip }) => {
  if (!canMake(source)) skip()
  const disclosure = disclosed(await readSource(source))
  const nameOf = namesOf({ functional: functionalClassification, year: disclosure.year })
  const { findings } = checkDisclosure(disclosure, { nameOf, layout: requirementsOf(shanghai2024) })
  const copies = findings.filter(({ check }) => check === 'copies-differ')
  const has = ({ message }: Finding, ...words: readonly string[]) => words.every((word) => message.includes(word))
  // 208 is one unit of the last digit less in the two summaries than elsewhere; the total of appropriations is typed wrong.
  expect(copies.filter(({ outcome }) => outcome === 'rounding').every((finding) => has(finding, '208', '326.71', '326.72'))).toBe(true)
  expect(copies.filter(({ outcome }) => outcome === 'rounding').length).toBeGreaterThan(0)
  const wrong = copies.filter(({ outcome }) => outcome !== 'rounding')
  expect(wrong.map(({ severity }) => severity)).toEqual(['error'])
  expect(wrong.every((finding) => has(finding, '财政拨款', '2,961.68', '0.3') || has(finding, '财政拨款', '2961.68', '0.3'))).toBe(true)
  // It is what the table says in 亿元.
  expect(wrong[0]?.message).toContain('疑为单位之误')
  // One share of the structure is wrong too; that the sum of all suffers from it is not told again.
  const figures = findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail').map(({ check }) => check)
  expect(figures.sort()).toEqual(['copies-differ', 'rate-mismatch'])
})

/** A row that has figures: its words, and every figure with the column it stands in. */
interface FigureRow {
  readonly words: string
  readonly figures: readonly (readonly [column: number, amount: number])[]
}

/** A row as it was understood; of the rows without figures, none. */
function readRow({ cells }: Disclosure['forms'][number]['rows'][number]): FigureRow[] {
  let column = 0
  const placed = cells.map((cell) => {
    const at = column
    column += cell.kind === 'label' ? cell.columnSpan : 1
    return { at, cell }
  })
  const figures = placed.flatMap(({ at, cell }) =>
    cell.kind === 'figure' && cell.figure.text !== '' ? [[at, cell.figure.text] as const] : [],
  )
  const words = cells.map((cell) => (cell.kind === 'label' ? cell.text : '')).join('')
  return figureRow(words, figures)
}

const amount = /^[\d,]+\.\d\d$/u

/** The forms of the text by themselves, without any layout: under each title its rows of amounts. */
function printedForms(lines: readonly string[]): { readonly title: string; readonly rows: readonly FigureRow[] }[] {
  const forms: { title: string; rows: FigureRow[] }[] = []
  for (const [index, line] of lines.entries()) {
    if (line.endsWith('表') && lines[index + 1] === '单位：万元') forms.push({ title: line, rows: [] })
    const cells = line.split('\t')
    const figures = cells.flatMap((cell, column) => (amount.test(cell) ? [[column, cell] as const] : []))
    // The last row of a header may be the first of the body too.
    const words = cells.filter((cell) => !amount.test(cell) && !/^[类款项]$/u.test(cell)).join('')
    if (cells.length > 1) forms.at(-1)?.rows.push(...figureRow(words, figures))
  }
  return forms
}

function figureRow(words: string, figures: readonly (readonly [number, string])[]): FigureRow[] {
  const numbers = figures.map(([column, text]) => [column, Number(text.replaceAll(',', ''))] as const)
  return figures.length > 0 ? [{ words: withoutBlanks(words), figures: numbers }] : []
}

/** The text as a page: a paragraph a line, rows in tables. */
function page(lines: readonly string[]): string {
  let isOpen = false
  const body = lines.map((line) => {
    const isRow = line.includes('\t')
    const opening = isRow && !isOpen ? '<table border="1">' : ''
    const closing = !isRow && isOpen ? '</table>' : ''
    isOpen = isRow
    const cells = line.split('\t').map((cell) => `<td>${escapeHtml(cell)}</td>`)
    return `${opening}${closing}${isRow ? `<tr>${cells.join('')}</tr>` : `<p>${escapeHtml(line)}</p>`}`
  })
  return `<!doctype html><meta charset="utf-8"><body>${body.join('\n')}</body>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
