import { FileFault } from './file-fault.ts'
import { type PlacedLine, type PlacedText, rowLine } from './placed-line.ts'

/** The lines of a table. A title that is set as its first row stands in a line of its own, as it does over other tables. */
export function tableLines(rows: readonly (readonly PlacedText[])[], mostCells: number): PlacedLine[] {
  if (rows.reduce((sum, { length }) => sum + length, 0) > mostCells)
    throw new FileFault('too-large', `这个文件里有超过${mostCells}格的表格，没有读取。`)
  const titles = rows.findIndex((row) => !isTitle(row))
  return rows.map((row, index) => rowLine(titles < 0 || index < titles ? row.filter(({ text }) => text !== '') : row))
}

const title = /表(?:[（(]续[表]?[)）])?$/u

function isTitle(row: readonly PlacedText[]): boolean {
  const [only, ...others] = row.filter(({ text }) => text !== '')
  return only === undefined ? false : others.length === 0 && title.test(only.text)
}

/** Joins texts that stand below each other in a cell: Chinese is cut anywhere, words and numbers are not. */
export function joinInCell(texts: readonly string[]): string {
  return texts.reduce((joined, text) => joined + (wordEnd.test(joined) && wordStart.test(text) ? ' ' : '') + text, '')
}

const wordEnd = /[a-z\d.,%]$/iu
const wordStart = /^[-a-z\d]/iu
