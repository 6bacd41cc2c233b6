import type { Figure } from '../document/figure.ts'
import { type Quantity, quantityKey } from '../document/quantity.ts'
import type { DataPoint } from '../point/data-point.ts'
import { onceFor } from './once-for.ts'

/**
 * Which quantities a report prints, and at which of its figures. What depends on nothing else is worked out once for all
 * reports of one shape: a report that is edited, tested or watched, and those of departments with the same codes.
 */
export interface Shape {
  /** Every quantity that is printed, in the order it is first printed. */
  readonly quantities: readonly Quantity[]
  readonly keys: readonly string[]
  /** The number of a quantity, by its key. */
  readonly ids: ReadonlyMap<string, number>
  /** Where the figures of each quantity begin, those of one quantity together, and where the last end. */
  readonly starts: Int32Array
  /** What each figure of the report states, in the order it is printed; of `——` nothing. */
  readonly stated: readonly (Quantity | undefined)[]
  /** The place in that order of each figure by quantity. */
  readonly positions: Int32Array
}

/** The data points among the quantities of a shape, in their order. */
export const pointsOf: (shape: Shape) => readonly DataPoint[] = onceFor(({ quantities }) =>
  quantities.flatMap((quantity) => (quantity.kind === 'value' ? [quantity.of] : [])),
)

/** So many shapes may be checked by turns before one is worked out anew. */
const mostKept = 8
let kept: readonly Shape[] = []

/** The shape of a report with these figures. */
export function shapeOf(figures: readonly Figure[]): Shape {
  const known = kept.find((shape) => isOfShape(figures, shape))
  const shape = known ?? makeShape(figures)
  if (kept[0] !== shape) kept = [shape, ...kept.filter((other) => other !== shape)].slice(0, mostKept)
  return shape
}

function isOfShape(figures: readonly Figure[], { stated }: Shape): boolean {
  if (figures.length !== stated.length) return false
  for (let at = 0; at < stated.length; at += 1) {
    const known = stated[at]
    const { quantity, cell } = figures[at] as Figure
    if (cell.kind === 'notReportable' ? known !== undefined : known === undefined || !isSame(quantity, known)) return false
  }
  return true
}

/** Cells of a form are the same data points in every report, so that their keys need not be compared. */
function isSame(one: Quantity, other: Quantity): boolean {
  if (one === other || (one.kind === 'value' && other.kind === 'value' && one.of === other.of)) return true
  return one.kind === other.kind && quantityKey(one) === quantityKey(other)
}

function makeShape(figures: readonly Figure[]): Shape {
  const ids = new Map<string, number>()
  const quantities: Quantity[] = []
  const stated = figures.map(({ quantity, cell }) => (cell.kind === 'notReportable' ? undefined : quantity))
  const own = stated.map((quantity) => {
    if (!quantity) return -1
    const key = quantityKey(quantity)
    const id = ids.get(key) ?? quantities.push(quantity) - 1
    ids.set(key, id)
    return id
  })
  const starts = new Int32Array(quantities.length + 1)
  for (const id of own) if (id >= 0) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let id = 0; id < quantities.length; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0)
  const next = starts.slice()
  const positions = new Int32Array(starts.at(-1) ?? 0)
  for (const [position, id] of own.entries()) {
    if (id < 0) continue
    positions[next[id] ?? 0] = position
    next[id] = (next[id] ?? 0) + 1
  }
  return { quantities, keys: [...ids.keys()], ids, starts, stated, positions }
}
