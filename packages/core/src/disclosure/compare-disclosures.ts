import { cellValue } from '../amount/cell.ts'
import { cellInterval, type Interval, intersects } from '../amount/interval.ts'
import { type Quantity, quantityKey } from '../document/quantity.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'
import { totalDefinition } from '../report/definitions.ts'
import { keysUpwards } from '../report/ledger.ts'
import type { Disclosure } from './disclosure.ts'
import { type Occurrence, occurrences } from './occurrences.ts'

/** One of two disclosures that are compared: what it prints, and where it was declared, the exact values behind it. */
export interface ComparedSide {
  readonly disclosure: Disclosure
  readonly exact?: ((of: DataPoint) => bigint) | undefined
  /** Whether it is facts without a report: they state more than a report prints, which is no difference. */
  readonly isFactsOnly?: boolean | undefined
}

/** What a side has of a quantity. */
interface ComparedFigure {
  /** As it is printed, where it first is; undefined where it is not. */
  readonly printed: Occurrence | undefined
  /** In 分, things counted, or millionths of a percent. */
  readonly value: bigint
  readonly isExact: boolean
}

/** A quantity that two disclosures have differently; `before` or `after` is missing where one of them has nothing of it. */
export interface FigureChange {
  readonly quantity: Quantity
  readonly before: ComparedFigure | undefined
  readonly after: ComparedFigure | undefined
  /** Whether it follows from another change: a total over what changed, or a rate of it. */
  readonly follows: boolean
}

/** How many quantities were compared, and those that differ, in the order of the first disclosure and then of the second. */
export interface ComparedDisclosures {
  readonly compared: number
  readonly changes: readonly FigureChange[]
}

/**
 * Compares two disclosures quantity by quantity, wherever they print it. Figures of different precision differ only where no
 * exact value can lie behind both; nothing printed, blank and zero are the same. Percentages and changes are compared where both print them.
 */
export function compareDisclosures(before: ComparedSide, after: ComparedSide): ComparedDisclosures {
  const [left, right] = [firstPrinted(before.disclosure), firstPrinted(after.disclosure)]
  const changes: Omit<FigureChange, 'follows'>[] = []
  let compared = 0
  for (const [key, { quantity }] of new Map([...left, ...right].map(([key, { figure }]) => [key, figure]))) {
    const [was, is] = [figureOf(before, quantity, left.get(key)), figureOf(after, quantity, right.get(key))]
    if (quantity.kind !== 'value' && !(was && is)) continue
    if (before.isFactsOnly !== after.isFactsOnly && !(before.isFactsOnly ? is : was)) continue
    compared += 1
    if (!isSame(was, is)) changes.push({ quantity, before: orNothing(was), after: orNothing(is) })
  }
  const follows = followers(changes.map(({ quantity }) => quantity))
  return { compared, changes: changes.map((change) => ({ ...change, follows: follows(change.quantity) })) }
}

/** Says of quantities that changed which follow from the others. */
function followers(changed: readonly Quantity[]): (quantity: Quantity) => boolean {
  const keys = new Set(changed.map(quantityKey))
  const totals = new Set(changed.flatMap((quantity) => (quantity.kind === 'value' ? keysUpwards(quantity.of).slice(1) : [])))
  const isTotal = (of: DataPoint): boolean =>
    totals.has(pointKey(of)) || (totalDefinition(of) ?? []).some(({ point }) => keys.has(pointKey(point)) || isTotal(point))
  return (quantity) =>
    quantity.kind === 'value' ? isTotal(quantity.of) : [quantity.of, quantity.base].some((of) => keys.has(pointKey(of)) || isTotal(of))
}

function firstPrinted(disclosure: Disclosure): Map<string, Occurrence> {
  const first = new Map<string, Occurrence>()
  for (const occurrence of occurrences(disclosure)) {
    const key = quantityKey(occurrence.figure.quantity)
    if (occurrence.figure.cell.kind !== 'notReportable' && !first.has(key)) first.set(key, occurrence)
  }
  return first
}

function figureOf({ exact }: ComparedSide, quantity: Quantity, printed: Occurrence | undefined): ComparedFigure | undefined {
  if (exact && quantity.kind === 'value') return { printed, value: exact(quantity.of), isExact: true }
  const value = printed && cellValue(printed.figure.cell)
  return value === undefined ? undefined : { printed, value, isExact: false }
}

function isSame(before: ComparedFigure | undefined, after: ComparedFigure | undefined): boolean {
  const [left, right] = [intervalOf(before), intervalOf(after)]
  if (!before || !after) return intersects(left, right)
  if (before.value === after.value) return true
  // Two that are printed alike finely differ where their digits do.
  const alike = !before.isExact && !after.isExact && left.high - left.low === right.high - right.low
  return !alike && intersects(left, right)
}

function intervalOf(figure: ComparedFigure | undefined): Interval {
  if (!figure) return { low: 0n, high: 0n }
  const { value, isExact, printed } = figure
  return (isExact ? undefined : printed && cellInterval(printed.figure.cell)) ?? { low: value, high: value }
}

function orNothing(figure: ComparedFigure | undefined): ComparedFigure | undefined {
  return figure?.value === 0n ? undefined : figure
}
