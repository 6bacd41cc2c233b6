import type { Grid } from './find-grids.ts'
import { groupLines } from './group-lines.ts'
import { isSpace } from './is-space.ts'
import { mergeCells } from './merge-cells.ts'
import type { Glyph } from './page.ts'
import { readCell } from './read-cell.ts'
import { isHan } from './spell.ts'
import { splitWords, type Word } from './split-words.ts'
import { hasStackedAmounts, unstackRows } from './stacked-rows.ts'
import type { TableRow } from './table-row.ts'

/** Puts characters into the cells of a grid, and reads its rows. */
export function fillGrid(grid: Grid, glyphs: readonly Glyph[]): TableRow[] {
  const columns = grid.xs.length - 1
  const contents = new Map<number, Glyph[]>()
  for (const [cell, glyph] of placeGlyphs(grid, glyphs)) {
    const content = contents.get(cell)
    if (content) content.push(glyph)
    else contents.set(cell, [glyph])
  }
  return grid.ys.slice(1).flatMap((_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => groupLines(contents.get(row * columns + column) ?? []))
    return hasStackedAmounts(cells) ? unstackRows(cells) : [{ cells: cells.map(readCell) }]
  })
}

/** Whether a character stands inside a grid. */
export function isInside({ xs, ys }: Pick<Grid, 'xs' | 'ys'>, glyph: Glyph): boolean {
  const [x, y] = centre(glyph)
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0)
}

/** How near, by their size, characters stand that are written on over a line. */
const overflowing = 0.15
const wordGap = 0.35

/** Every character with its cell: the one it stands in, or the one its word runs over from. */
function placeGlyphs(grid: Grid, glyphs: readonly Glyph[]): (readonly [number, Glyph])[] {
  const cellOf = mergeCells(grid)
  const columns = grid.xs.length - 1
  const cellAt = (glyph: Glyph) => {
    const [x, y] = centre(glyph)
    return cellOf[indexOf(grid.ys, y) * columns + indexOf(grid.xs, x)] ?? 0
  }
  const words = groupLines(glyphs).flatMap((line) => splitWords(line, wordGap))
  const split = words.map((word) => splitAtLines(word, cellAt))
  const taken = new Set(split.flatMap((pieces) => (pieces.length === 1 ? pieces.map(({ cell }) => cell) : [])))
  return split.flatMap((pieces) => {
    let last: Piece | undefined
    return pieces.flatMap((piece) => {
      const cell = last && runsOver(last, piece) && !taken.has(piece.cell) ? last.cell : piece.cell
      last = { ...piece, cell }
      return piece.glyphs.map((glyph) => [cell, glyph] as const)
    })
  })
}

interface Piece {
  readonly cell: number
  readonly glyphs: readonly Glyph[]
}

function splitAtLines({ glyphs }: Word, cellAt: (glyph: Glyph) => number): Piece[] {
  const pieces: { cell: number; glyphs: Glyph[] }[] = []
  for (const glyph of glyphs) {
    const last = pieces.at(-1)
    const cell = last && isSpace(glyph) ? last.cell : cellAt(glyph)
    if (last?.cell === cell) last.glyphs.push(glyph)
    else pieces.push({ cell, glyphs: [glyph] })
  }
  return pieces
}

/** Words run over a line that is too near; figures do not, for two of them may stand as near. */
function runsOver(left: Piece, right: Piece): boolean {
  const [last, first] = [left.glyphs.findLast((glyph) => !isSpace(glyph)), right.glyphs[0]]
  if (!last || !first) return false
  return isHan(last) && isHan(first) && first.left - last.right <= overflowing * first.size
}

function centre({ left, right, top, bottom }: Glyph): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** Between which two edges a number stands. */
function indexOf(edges: readonly number[], number: number): number {
  const after = edges.findIndex((edge) => edge > number)
  return Math.min(edges.length - 2, Math.max(0, (after < 0 ? edges.length : after) - 1))
}
