import type { Rule } from './page.ts'

/** Lines nearer than this, in points, are one: borders are drawn cell by cell, and twice. */
export const near = 3

/** Joins the pieces of lines: those at one height that touch, and those that are drawn beside each other. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  return [...joinOf(rules.filter(({ across }) => across)), ...joinOf(rules.filter(({ across }) => !across))]
}

function joinOf(rules: readonly Rule[]): Rule[] {
  return clusters(rules, ({ at }) => at).flatMap((cluster) => {
    const at = cluster.reduce((sum, rule) => sum + rule.at, 0) / cluster.length
    const joined: { across: boolean; at: number; from: number; to: number }[] = []
    for (const { across, from, to } of [...cluster].sort((left, right) => left.from - right.from)) {
      const last = joined.at(-1)
      if (last && from <= last.to + near) last.to = Math.max(last.to, to)
      else joined.push({ across, at, from, to })
    }
    return joined
  })
}

/** Groups of things that stand at nearly one number, in its order. */
export function clusters<Item>(items: readonly Item[], numberOf: (item: Item) => number): Item[][] {
  const groups: Item[][] = []
  let first = 0
  for (const item of [...items].sort((left, right) => numberOf(left) - numberOf(right))) {
    const open = groups.at(-1)
    if (open && numberOf(item) - first <= near) open.push(item)
    else {
      first = numberOf(item)
      groups.push([item])
    }
  }
  return groups
}
