import { type Cell, cellValue } from '../amount/cell.ts'
import { valueQuantity } from '../document/quantity.ts'
import type { DataPoint } from '../point/data-point.ts'
import type { CheckContext } from './check.ts'

/**
 * What is printed for a quantity in all its places, each value once, where the layout lets them differ: a sum of
 * rounded figures and the rounded sum are a unit or so apart. Undefined where they are equal, or differ by more.
 */
export function tolerated({ index, looseness }: Pick<CheckContext, 'index' | 'looseness'>, of: DataPoint): readonly Cell[] | undefined {
  const units = looseness(of)
  if (units === 0) return undefined
  const cells = new Map(index.places(valueQuantity(of)).map(({ figure: { cell } }) => [cellValue(cell), cell]))
  const printed = [...cells.values()]
  const amounts = printed.flatMap((cell) => (cell.kind === 'amount' ? [cell] : []))
  const [first, ...others] = amounts.toSorted((left, right) => (left.value < right.value ? -1 : 1))
  const last = others.at(-1)
  // Figures of other precision, or none at all, are no copies.
  if (!first || !last || amounts.length < printed.length) return undefined
  if (others.some(({ precision }) => precision !== first.precision)) return undefined
  return last.value - first.value <= BigInt(units) * first.precision ? printed : undefined
}
