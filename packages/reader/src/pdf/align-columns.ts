import { groupLines, lineOf } from './group-lines.ts'
import { readCell } from './read-cell.ts'
import type { Word } from './split-words.ts'
import { unstackRows } from './stacked-rows.ts'
import type { TableRow } from './table-row.ts'

/** Rows of words put into columns, and where these begin and end. */
interface Aligned {
  readonly xs: readonly number[]
  readonly rows: readonly TableRow[]
}

/** A stretch of the page's width that the words of one column take. */
interface Column {
  left: number
  right: number
}

/** Finds the columns that the rows of a body leave gaps between, and puts its words and its header's into them. */
export function alignColumns(header: readonly (readonly Word[])[], body: readonly (readonly Word[])[]): Aligned {
  const columns = columnsOf(body.filter((words) => words.length > 1).flat())
  const [first, last] = [columns[0], columns.at(-1)]
  const between = columns.slice(1).map(({ left }, index) => ((columns[index]?.right ?? left) + left) / 2)
  const inColumns = columns.map((column) =>
    groupLines(body.flatMap((words) => words.filter((word) => columnOf(columns, word) === column)).flatMap(({ glyphs }) => glyphs)),
  )
  return {
    xs: first && last ? [first.left, ...between, last.right] : [],
    rows: [...header.map((words) => headerRow(columns, words)), ...unstackRows(inColumns)],
  }
}

function columnsOf(words: readonly Word[]): Column[] {
  const columns: Column[] = []
  for (const { box } of [...words].sort((left, right) => left.box.left - right.box.left)) {
    const open = columns.at(-1)
    if (open && box.left <= open.right) open.right = Math.max(open.right, box.right)
    else columns.push({ left: box.left, right: box.right })
  }
  return columns
}

/** The column that a word shares most of its width with, or stands nearest to. */
function columnOf(columns: readonly Column[], { box }: Word): Column | undefined {
  const shared = ({ left, right }: Column) => Math.min(right, box.right) - Math.max(left, box.left)
  return [...columns].sort((one, other) => shared(other) - shared(one))[0]
}

/** A heading stands over the columns up to half way to the next heading, and is written in the first of them. */
function headerRow(columns: readonly Column[], words: readonly Word[]): TableRow {
  const cells = columns.map(() => readCell([]))
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    const from = before ? (before.box.right + word.box.left) / 2 : Number.NEGATIVE_INFINITY
    const column = columns.findIndex(({ left, right }) => (left + right) / 2 > from && right > from)
    const at = column >= 0 ? column : columns.length - 1
    const taken = cells[at]?.text === '' ? at : at + 1
    if (taken < cells.length) cells[taken] = readCell([lineOf(word.glyphs)])
  }
  return { cells }
}
