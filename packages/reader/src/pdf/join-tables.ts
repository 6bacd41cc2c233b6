import type { Block, TableBlock } from './block.ts'
import { isAmount } from './spell.ts'
import type { TableRow } from './table-row.ts'

/** The blocks of all pages, without what a table repeats where it goes on over a page. */
export function joinTables(pages: readonly (readonly Block[])[]): Block[] {
  const blocks: Block[] = []
  let head: TableBlock | undefined
  for (const page of pages) {
    for (const [index, block] of page.entries()) {
      const last = blocks.at(-1)
      if (block.kind === 'line') {
        blocks.push(block)
        continue
      }
      const continues = index === 0 && head && last?.kind === 'table' && last.page < block.page && isAlike(head, block)
      if (head && continues) blocks.push({ ...block, rows: withoutRepeated(head.rows, block.rows) })
      else {
        head = block
        blocks.push(block)
      }
    }
  }
  return blocks
}

/** How much of a page's width columns may move from page to page. */
const moved = 0.02

function isAlike(one: TableBlock, other: TableBlock): boolean {
  if (one.xs.length !== other.xs.length) return false
  const width = Math.max(one.box.right - one.box.left, 1)
  const shift = (other.xs[0] ?? 0) - (one.xs[0] ?? 0)
  return one.xs.every((x, index) => Math.abs((other.xs[index] ?? 0) - shift - x) <= moved * width)
}

/** The rows of the next page without the header it repeats, and without the empty rest of a row that the page cut. */
function withoutRepeated(head: readonly TableRow[], rows: readonly TableRow[]): readonly TableRow[] {
  const different = rows.findIndex((row, index) => hasFigures(row) || keyOf(row) !== keyOf(head[index] ?? { cells: [] }))
  const repeated = different < 0 ? rows.length : different
  const rest = rows.slice(repeated)
  const [first] = rest
  return first?.cells.every(({ text }) => text === '') ? rest.slice(1) : rest
}

/** A header has words and at most the numbers of its columns. */
function hasFigures({ cells }: TableRow): boolean {
  return cells.some(({ text }) => isAmount(text) || /^\d{3,}$/u.test(text))
}

function keyOf({ cells }: TableRow): string {
  return cells.map(({ text }) => text).join('\t')
}
