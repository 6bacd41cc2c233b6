import { existsSync, readFileSync } from 'node:fs'
import { placeOf, readFile } from '@juesuan/reader'
import { expect, it } from 'vitest'

/** Another city's published report and its text with the rows of its tables, which lie outside the repository. */
const folder = new URL('../../shared/data/reports/putuo-finance-2024/', import.meta.url)
const isThere = existsSync(new URL('official.pdf', folder))

const withoutBlanks = (text: string) => text.replaceAll(/\s/gu, '')
/** A row that is empty on paper, or the empty rest of one that a page cut, has no cell to compare. */
const rowsOf = (lines: readonly string[]) =>
  lines.filter((line) => line.includes('\t') && line.trim() !== '').map((line) => line.split('\t').map(withoutBlanks))
const proseOf = (lines: readonly string[]) => withoutBlanks(lines.filter((line) => !line.includes('\t')).join(''))

it.skipIf(!isThere)('reads every cell of the nine tables of a published PDF, and its text word by word', async () => {
  const text = readFileSync(new URL('text.txt', folder), 'utf8').split(/[\n\f]/u)
  const read = await readFile(readFileSync(new URL('official.pdf', folder)))
  if (read.kind !== 'text') throw new Error(read.message)
  expect(read).toMatchObject({ format: 'pdf', remarks: [] })
  const lines = read.lines.map((line) => line.text)
  expect(rowsOf(lines)).toEqual(rowsOf(text))
  expect(
    rowsOf(lines)
      .flat()
      .filter((cell) => cell !== ''),
  ).toHaveLength(783)
  // The number of its cover is set in another font: the text has it after the words it stands before.
  const cover = 2
  expect(proseOf(lines.slice(cover))).toBe(proseOf(text.slice(cover + 1)))
  // Every cell with a text knows where on its page it stands.
  for (const [index, line] of lines.entries()) {
    for (const cell of line.includes('\t') ? line.split('\t').filter((words) => words !== '') : []) {
      expect(placeOf(read.lines, index + 1, cell)).toMatchObject({ kind: 'page', page: expect.any(Number) })
    }
  }
})
