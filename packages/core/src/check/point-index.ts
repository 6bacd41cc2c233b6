import type { Cell } from '../amount/cell.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'
import { type FigureList, listFigures } from '../disclosure/figure-list.ts'
import type { Occurrence } from '../disclosure/occurrences.ts'
import { onceFor } from '../disclosure/once-for.ts'
import type { Printed } from '../disclosure/printed.ts'
import { pointsOf, type Shape } from '../disclosure/shape.ts'
import { isRate, type Quantity, quantityKey } from '../document/quantity.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'

/** The printed figures of a disclosure, by what they state. */
export interface PointIndex {
  readonly list: FigureList
  /** Every quantity that is printed, in the order it is first printed; cells with `——` state none. */
  readonly printed: readonly Printed[]
  /** The data points that are printed. */
  readonly points: readonly DataPoint[]
  /** Every printed percentage. */
  readonly rates: readonly Occurrence[]
  /** The numbers of its figures in the list. */
  readonly figuresOf: (quantity: Quantity) => readonly number[]
  /** The places a quantity is printed at. */
  readonly places: (quantity: Quantity) => readonly Occurrence[]
  /** Where a data point is first printed. */
  readonly first: (of: DataPoint) => Occurrence | undefined
  /** What is printed for a data point where it is first printed. */
  readonly cell: (of: DataPoint) => Cell | undefined
  /** The same of a quantity, whatever its kind. */
  readonly cellOf: (quantity: Quantity) => Cell | undefined
}

/** The numbers of the percentages among the quantities. */
const ratesOf = onceFor(({ quantities }: Shape) => quantities.flatMap((quantity, id) => (isRate(quantity) ? [id] : [])))

/** Indexes a disclosure once, for all checks. What few of them ask for is made when they do. */
export function indexPoints(disclosure: Disclosure): PointIndex {
  const list = listFigures(disclosure)
  const { shape } = list
  const startOf = (id: number) => shape.starts[id] ?? 0
  const known: (readonly Occurrence[])[] = []
  const occurrencesOf = (id: number) => {
    const found = known[id]
    if (found) return found
    const own: Occurrence[] = []
    for (let figure = startOf(id); figure < startOf(id + 1); figure += 1) own.push(list.occurrence(figure))
    known[id] = own
    return own
  }
  const cell = (key: string) => {
    const id = shape.ids.get(key)
    return id === undefined ? undefined : list.figure(startOf(id)).cell
  }
  let printed: readonly Printed[] | undefined
  let rates: readonly Occurrence[] | undefined
  return {
    list,
    get printed() {
      printed ??= shape.quantities.map((quantity, id) => ({ key: shape.keys[id] ?? '', quantity, occurrences: occurrencesOf(id) }))
      return printed
    },
    get points() {
      return pointsOf(shape)
    },
    get rates() {
      rates ??= ratesOf(shape).flatMap(occurrencesOf)
      return rates
    },
    figuresOf: (quantity) => {
      const id = shape.ids.get(quantityKey(quantity))
      const [start, end] = id === undefined ? [0, 0] : [startOf(id), startOf(id + 1)]
      return Array.from({ length: end - start }, (_, at) => start + at)
    },
    places: (quantity) => {
      const id = shape.ids.get(quantityKey(quantity))
      return id === undefined ? [] : occurrencesOf(id)
    },
    first: (of) => {
      const id = shape.ids.get(pointKey(of))
      return id === undefined ? undefined : list.occurrence(startOf(id))
    },
    cell: (of) => cell(pointKey(of)),
    cellOf: (quantity) => cell(quantityKey(quantity)),
  }
}
