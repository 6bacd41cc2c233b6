import type { Grid } from './find-grids.ts'
import { near } from './join-rules.ts'
import type { Rule } from './page.ts'

/** For every cell between two columns' and two rows' lines, the first cell of the merged one it belongs to: its number, row by row. */
export type CellOf = readonly number[]

/** Merges cells that have no line between them. */
export function mergeCells({ rules, xs, ys }: Grid): CellOf {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const first = Array.from({ length: columns * rows }, (_, cell) => cell)
  const rootOf = (cell: number): number => {
    let root = cell
    while (first[root] !== undefined && first[root] !== root) root = first[root] ?? root
    return root
  }
  const join = (one: number, other: number) => {
    const [left, right] = [rootOf(one), rootOf(other)]
    first[Math.max(left, right)] = Math.min(left, right)
  }
  const down = linesAt(rules, xs, false)
  const across = linesAt(rules, ys, true)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column
      const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]]
      if (column + 1 < columns && !covers(down[column + 1], top, bottom)) join(cell, cell + 1)
      if (row + 1 < rows && !covers(across[row + 1], left, right)) join(cell, cell + columns)
    }
  }
  return first.map((_, cell) => rootOf(cell))
}

/** The lines that stand at each edge. */
function linesAt(rules: readonly Rule[], edges: readonly number[], across: boolean): Rule[][] {
  const own = rules.filter((rule) => rule.across === across)
  return edges.map((edge) => own.filter(({ at }) => Math.abs(at - edge) <= near))
}

/** Whether lines cover more than half of a stretch. */
function covers(rules: readonly Rule[] | undefined, from: number, to: number): boolean {
  const covered = (rules ?? []).reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0)
  return covered > (to - from) / 2
}
