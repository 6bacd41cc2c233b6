import { type Cell, cellValue } from '../amount/cell.ts'
import { valueQuantity } from '../document/quantity.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'
import type { Relation } from '../relation/relation.ts'
import type { CheckContext } from './check.ts'

/** The context of checks as far as it tells what copies of a figure may differ. */
type Surroundings = Pick<CheckContext, 'index' | 'relations' | 'layout'>

/**
 * What is printed for a quantity in all its places, each value once, where the layout lets them differ: a sum of
 * rounded figures and the rounded sum are a unit or so apart. Undefined where they are equal, or differ by more.
 */
export function tolerated(context: Surroundings, of: DataPoint): readonly Cell[] | undefined {
  const { layout, index } = context
  if (!layout || layout.copyTolerance === 0) return undefined
  const cells = new Map(index.places(valueQuantity(of)).map(({ figure: { cell } }) => [cellValue(cell), cell]))
  if (cells.size < 2 || !isSum(context, of)) return undefined
  const printed = [...cells.values()]
  const values = printed.flatMap((cell) => (cell.kind === 'amount' ? [cell.value] : []))
  const [low, high] = values.toSorted((left, right) => (left < right ? -1 : 1)).filter((_, at, all) => at === 0 || at === all.length - 1)
  const precisions = printed.flatMap((cell) => (cell.kind === 'amount' ? [cell.precision] : []))
  const [precision] = precisions
  // Figures of other precision, or none at all, are no copies.
  if (values.length < printed.length || low === undefined || high === undefined || precision === undefined) return undefined
  if (precisions.some((other) => other !== precision)) return undefined
  return high - low <= BigInt(layout.copyTolerance) * precision ? printed : undefined
}

/** Whether a quantity is made of several that are printed, or of one that is. */
function isSum(context: Surroundings, of: DataPoint): boolean {
  const sums: readonly Relation[] = context.relations.filter(
    ({ comparison, kind, whole }) => comparison === '=' && kind === 'hierarchy' && pointKey(whole) === pointKey(of),
  )
  return sums.some(({ parts }) => {
    const printed = parts.filter(({ point }) => context.index.cell(valueQuantity(point))?.kind === 'amount')
    const [first, ...others] = printed
    return first !== undefined && (others.length > 0 || isSum(context, first.point))
  })
}
