import { type GlyphLine, groupLines } from './group-lines.ts'
import { isNumbered } from './is-numbered.ts'
import { readCell } from './read-cell.ts'
import { isAmount, spell } from './spell.ts'
import type { TableRow } from './table-row.ts'

/** The lines of text in each column of what may be several rows. */
export type Columns = readonly (readonly GlyphLine[])[]

/** Whether a ruled row holds several rows with no lines between them: amounts stand in it one below the other. */
export function hasStackedAmounts(columns: Columns): boolean {
  const stacks = columns.filter((lines) => lines.length > 1 && lines.every(({ glyphs }) => isAmount(spell(glyphs))))
  return stacks.length > 1 || stacks.some(({ length }) => length > 2)
}

/** Makes rows of lines that stand beside each other. A label that goes on in a second line, or stands in two around its figures, is one. */
export function unstackRows(columns: Columns): TableRow[] {
  const rights = columns.map((lines) => Math.max(0, ...lines.map(({ box }) => box.right)))
  const rows: Band[] = []
  for (const band of bandsOf(columns)) {
    const last = rows.at(-1)
    if (last && (goesOn(last, band, rights) || surrounds(last, band))) merge(last, band)
    else rows.push(band)
  }
  return rows.map(({ cells }) => ({ cells: cells.map(readCell) }))
}

/** Lines of the columns that stand beside each other. */
interface Band {
  top: number
  bottom: number
  readonly cells: GlyphLine[][]
}

function bandsOf(columns: Columns): Band[] {
  const columnOf = new Map(
    columns.flatMap((lines, column) => lines.flatMap(({ glyphs }) => glyphs.map((glyph) => [glyph, column] as const))),
  )
  return groupLines([...columnOf.keys()]).map(({ glyphs, box }) => ({
    top: box.top,
    bottom: box.bottom,
    cells: columns.map((_, column) => groupLines(glyphs.filter((glyph) => columnOf.get(glyph) === column))),
  }))
}

/** How near to the widest text of its column a line must end to go on in the next, by the size of its characters. */
const fullWithin = 1.2

/** A line of words alone that goes on where the words above it filled their column. */
function goesOn(last: Band, next: Band, rights: readonly number[]): boolean {
  const filled = next.cells.flatMap((lines, column) => (lines.length > 0 ? [column] : []))
  return filled.every((column) => {
    const text = spell(next.cells[column]?.flatMap(({ glyphs }) => glyphs) ?? [])
    const above = last.cells[column]?.at(-1)
    const size = above?.glyphs[0]?.size ?? 0
    if (!above || isAmount(text) || /^\d/u.test(text) || isNumbered(text)) return false
    return (rights[column] ?? 0) - above.box.right <= fullWithin * size && next.top - last.bottom <= size
  })
}

/** Figures that stand lower than the first line of their label and higher than its second. */
function surrounds(last: Band, next: Band): boolean {
  const disjoint = next.cells.every((lines, column) => lines.length === 0 || last.cells[column]?.length === 0)
  return disjoint && next.top < last.bottom
}

function merge(last: Band, next: Band): void {
  for (const [column, lines] of next.cells.entries()) last.cells[column]?.push(...lines)
  last.bottom = Math.max(last.bottom, next.bottom)
}
