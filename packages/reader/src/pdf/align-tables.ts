import { alignColumns } from './align-columns.ts'
import type { Block, LineBlock, TableBlock } from './block.ts'
import { boxAround } from './box.ts'
import { isAmount, spell } from './spell.ts'
import { splitAmounts } from './split-amounts.ts'
import { splitWords, type Word } from './split-words.ts'

/** How wide, by the size of its characters, a gap is between the cells of a row. */
const cellGap = 1
/** How many rows with amounts make a table of lines that nothing is drawn around. */
const fewest = 3
/** How far below a row, by its height, the next may stand. */
const farthest = 4

/** Makes tables of lines that no lines are drawn around: words that stand in columns over several rows. */
export function alignTables(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  let run: Row[] = []
  const close = () => {
    for (const block of tableOf(run)) result.push(block)
    run = []
  }
  for (const block of blocks) {
    const row = block.kind === 'line' ? rowOf(block) : undefined
    const last = run.at(-1)
    if (!row || (last && !isNear(last, row))) close()
    if (row) run.push(row)
    else result.push(block)
  }
  close()
  return result
}

/** A line that may be a row: its words, and whether an amount is one of them. */
interface Row {
  readonly block: LineBlock
  readonly words: readonly Word[]
  readonly hasAmount: boolean
}

function rowOf(block: LineBlock): Row | undefined {
  const words = splitWords(block.line, cellGap).flatMap(splitAmounts)
  const texts = words.map(({ glyphs }) => spell(glyphs))
  // Prose may have a gap too; a cell does not end a sentence.
  if (texts.some((text) => prose.test(text))) return undefined
  return { block, words, hasAmount: words.length > 1 && texts.some(isAmount) }
}

const prose = /[。；]$|^注[：:]/u

function isNear({ block: { box } }: Row, { block }: Row): boolean {
  return block.box.top - box.bottom <= farthest * Math.max(box.bottom - box.top, 1)
}

/** The table among some lines, and the lines before and after it; only the lines where there is none. */
function tableOf(rows: readonly Row[]): Block[] {
  const first = rows.findIndex(({ hasAmount }) => hasAmount)
  const last = rows.findLastIndex(({ hasAmount }) => hasAmount)
  if (rows.filter(({ hasAmount }) => hasAmount).length < fewest) return rows.map(({ block }) => block)
  const head = rows.slice(0, first).findLastIndex((row, index, above) => !isHeader(row, above[index + 1] ?? rows[first])) + 1
  const table = rows.slice(head, last + 1)
  const { xs, rows: cells } = alignColumns(
    table.slice(0, first - head).map(({ words }) => words),
    table.slice(first - head).map(({ words }) => words),
  )
  const lines = (outside: readonly Row[]) => outside.map(({ block }) => block)
  if (xs.length <= 2) return lines(rows)
  const block: TableBlock = {
    kind: 'table',
    page: table[0]?.block.page ?? 0,
    box: boxAround(table.map(({ block: { box } }) => box)),
    xs,
    rows: cells,
  }
  return [...lines(rows.slice(0, head)), block, ...lines(rows.slice(last + 1))]
}

/** A row of the header has several words, or its one word stands over the row below; a title and its unit do not. */
function isHeader({ words }: Row, below: Row | undefined): boolean {
  if (words.some(({ glyphs }) => /[：:]/u.test(spell(glyphs)))) return false
  return words.length > 1 && below !== undefined
}
