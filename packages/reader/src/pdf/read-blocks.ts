import { alignTables } from './align-tables.ts'
import type { Block, TableBlock } from './block.ts'
import { fillGrid, isInside } from './fill-grid.ts'
import { findGrids, type Grid } from './find-grids.ts'
import { groupLines } from './group-lines.ts'
import { isSpace } from './is-space.ts'
import type { Glyph, Page } from './page.ts'

/** The tables of a page and the lines between them, from top to bottom. */
export function readBlocks(page: Page): Block[] {
  const grids = findGrids(page.rules).sort((left, right) => areaOf(left) - areaOf(right))
  const inside = new Map(grids.map((grid) => [grid, [] as Glyph[]]))
  const outside: Glyph[] = []
  for (const glyph of page.glyphs) {
    // A table inside a table's cell is the smaller of the two.
    const grid = grids.find((candidate) => isInside(candidate, glyph))
    const glyphs = grid ? inside.get(grid) : outside
    glyphs?.push(glyph)
  }
  const tables = [...inside].map(([grid, glyphs]): TableBlock => {
    const { left, right, top, bottom } = boxOf(grid)
    return { kind: 'table', page: page.number, box: { left, right, top, bottom }, xs: grid.xs, rows: fillGrid(grid, glyphs) }
  })
  const lines = groupLines(outside)
    .filter(({ glyphs }) => !glyphs.every(isSpace))
    .map((line) => ({ kind: 'line', page: page.number, box: line.box, line }) as const)
  return alignTables([...tables, ...lines].sort((left, right) => left.box.top - right.box.top))
}

function boxOf({ xs, ys }: Grid) {
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }
}

function areaOf(grid: Grid): number {
  const { left, right, top, bottom } = boxOf(grid)
  return (right - left) * (bottom - top)
}
