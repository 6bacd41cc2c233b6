import type { Cell } from '../amount/cell.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'
import { type Occurrence, occurrences } from '../disclosure/occurrences.ts'
import type { Printed } from '../disclosure/printed.ts'
import { isRate, type Quantity, quantityKey } from '../document/quantity.ts'
import type { DataPoint } from '../point/data-point.ts'

/** The printed figures of a disclosure, by what they state. */
export interface PointIndex {
  /** Every quantity that is printed, in the order it is first printed; cells with `——` state none. */
  readonly printed: readonly Printed[]
  /** The data points that are printed. */
  readonly points: readonly DataPoint[]
  /** Every printed percentage. */
  readonly rates: readonly Occurrence[]
  /** The places a quantity is printed at. */
  readonly places: (quantity: Quantity) => readonly Occurrence[]
  /** What is printed for a quantity where it is first printed. */
  readonly cell: (quantity: Quantity) => Cell | undefined
}

/** Indexes a disclosure once, for all checks. */
export function indexPoints(disclosure: Disclosure): PointIndex {
  const byKey = new Map<string, { key: string; quantity: Quantity; occurrences: Occurrence[] }>()
  for (const occurrence of occurrences(disclosure)) {
    const { quantity, cell } = occurrence.figure
    if (cell.kind === 'notReportable') continue
    const key = quantityKey(quantity)
    const printed = byKey.get(key)
    if (printed) printed.occurrences.push(occurrence)
    else byKey.set(key, { key, quantity, occurrences: [occurrence] })
  }
  const printed = [...byKey.values()]
  const places = (quantity: Quantity) => byKey.get(quantityKey(quantity))?.occurrences ?? []
  return {
    printed,
    points: printed.flatMap(({ quantity }) => (quantity.kind === 'value' ? [quantity.of] : [])),
    rates: printed.flatMap(({ quantity, occurrences }) => (isRate(quantity) ? occurrences : [])),
    places,
    cell: (quantity) => places(quantity)[0]?.figure.cell,
  }
}
