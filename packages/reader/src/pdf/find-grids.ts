import { clusters, joinRules, near } from './join-rules.ts'
import type { Rule } from './page.ts'

/** The lines of one table, and where its columns and rows begin and end. */
export interface Grid {
  readonly rules: readonly Rule[]
  /** At least two of each. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/** Finds the tables of a page: lines that cross each other. A frame around one cell is none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return connected(joinRules(rules))
    .map((group) => ({ rules: group, xs: edges(group, false), ys: edges(group, true) }))
    .filter(({ xs, ys }) => (xs.length - 1) * (ys.length - 1) > 1)
}

/** Groups of lines that cross or touch. */
function connected(rules: readonly Rule[]): Rule[][] {
  const across = rules.filter((rule) => rule.across)
  const down = rules.filter((rule) => !rule.across)
  const group = new Map<Rule, Rule[]>(rules.map((rule) => [rule, [rule]]))
  for (const one of across) {
    for (const other of down) {
      const [left, right] = [group.get(one), group.get(other)]
      if (!left || !right || left === right || !meets(one, other) || !meets(other, one)) continue
      const [small, large] = left.length < right.length ? [left, right] : [right, left]
      for (const rule of small) {
        large.push(rule)
        group.set(rule, large)
      }
    }
  }
  return [...new Set(group.values())]
}

function meets({ at }: Rule, { from, to }: Rule): boolean {
  return at >= from - near && at <= to + near
}

/** Where lines of one direction stand, and where those of the other end beyond them: the sides of a table may be open. */
function edges(rules: readonly Rule[], across: boolean): number[] {
  const own = clusters(
    rules.filter((rule) => rule.across === across),
    ({ at }) => at,
  ).map((cluster) => cluster.reduce((sum, { at }) => sum + at, 0) / cluster.length)
  const others = rules.filter((rule) => rule.across !== across)
  const [from, to] = [Math.min(...others.map((rule) => rule.from)), Math.max(...others.map((rule) => rule.to))]
  const [first = from, last = to] = [own[0], own.at(-1)]
  return [...(first - from > open ? [from] : []), ...own, ...(to - last > open ? [to] : [])]
}

/** How far lines must reach beyond the last that crosses them to be a cell there. */
const open = 8
