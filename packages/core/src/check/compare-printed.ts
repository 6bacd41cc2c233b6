import type { Cell } from '../amount/cell.ts'
import { pointKey } from '../point/data-point.ts'
import { type Comparison, compareRelation } from '../relation/compare-relation.ts'
import type { Relation } from '../relation/relation.ts'
import type { CheckContext } from './check.ts'
import { tolerated } from './within-tolerance.ts'

/** More than any relation has quantities that are printed in two ways. */
const longest = 6

/**
 * Compares a relation as it is printed. Of a quantity that the layout lets be printed in two ways, the one that fits is taken;
 * where none does, as far as it lets totals differ.
 */
export function comparePrinted(context: Pick<CheckContext, 'index' | 'looseness'>, relation: Relation): Comparison {
  const cellOf = context.index.cell
  const first = compareRelation(relation, cellOf)
  if (first.state !== 'different') return first
  const points = [relation.whole, ...relation.parts.map(({ point }) => point)]
  const ways = points.flatMap((of) => {
    const cells = tolerated(context, of)
    return cells ? [{ key: pointKey(of), cells }] : []
  })
  for (const chosen of choices(ways.slice(0, longest))) {
    const other = compareRelation(relation, (of) => chosen.get(pointKey(of)) ?? cellOf(of))
    if (other.state !== 'different') return other
  }
  return compareRelation(relation, cellOf, context.looseness)
}

function choices(ways: readonly { readonly key: string; readonly cells: readonly Cell[] }[]): ReadonlyMap<string, Cell>[] {
  return ways.reduce<ReadonlyMap<string, Cell>[]>(
    (made, { key, cells }) => made.flatMap((chosen) => cells.map((cell) => new Map([...chosen, [key, cell]]))),
    [new Map()],
  )
}
