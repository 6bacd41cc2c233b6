import { cellValue } from '../amount/cell.ts'
import { addIntervals, cellInterval, type Interval, negateInterval } from '../amount/interval.ts'
import { directionBefore } from '../disclosure/direction-before.ts'
import { onceFor } from '../disclosure/once-for.ts'
import { type Place, sectionPlace } from '../disclosure/place.ts'
import type { Figure } from '../document/figure.ts'
import type { Inline } from '../document/paragraph.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'
import type { CheckContext, ReadParagraph } from './check.ts'
import type { PointIndex } from './point-index.ts'
import { printedSide } from './printed-side.ts'

/** What a sentence says of how a quantity changed: a figure without its sign, which the words before it give. */
export interface StatedChange {
  readonly of: DataPoint
  readonly base: DataPoint
  readonly direction: 'rise' | 'fall' | 'none'
  /** Absent where nothing changed. */
  readonly figure?: Figure
  /** The rate of the same change, where the sentence gives it. */
  readonly rate?: Figure
  readonly place: Place
}

/** A quantity of last year, as this year's figure and its change give it. */
export interface ImpliedBase {
  readonly of: DataPoint
  readonly value: bigint
  readonly interval: Interval
  readonly place: Place
}

const unchanged = /[与较比]上年度?(?:决算)?(?:相同|持平)/u

/** Every change the sentences state, in their order; one whose direction the words do not give is left out. */
export const statedChanges: (paragraphs: readonly ReadParagraph[]) => readonly StatedChange[] = onceFor((paragraphs) =>
  paragraphs.flatMap(({ place, paragraph }) => changesIn(paragraph.children, sectionPlace(place))),
)

function changesIn(children: readonly Inline[], place: Place): StatedChange[] {
  const found: StatedChange[] = []
  let current: DataPoint | undefined
  let at = -1
  for (const child of children) {
    at += 1
    if (child.type === 'text') {
      if (current && unchanged.test(child.value)) found.push({ of: current, base: priorYear(current), direction: 'none', place })
    } else if (child.quantity.kind === 'change') {
      const { of, base } = child.quantity
      const direction = directionAfter(children[at - 1])
      const rate = rateAfter([children[at + 1], children[at + 2]], child)
      if (direction) found.push({ of, base, direction, figure: child, ...(rate ? { rate } : {}), place })
    } else if (child.quantity.kind === 'value' && child.quantity.of.scenario === undefined) current = child.quantity.of
  }
  return found
}

const priorYear = onceFor((of: DataPoint): DataPoint => ({ ...of, scenario: 'priorYear' }))

function directionAfter(before: Inline | undefined): 'rise' | 'fall' | undefined {
  return before?.type === 'text' ? directionBefore(before.value) : undefined
}

function rateAfter(following: readonly (Inline | undefined)[], { quantity }: Figure): Figure | undefined {
  const rate = following.find((child): child is Figure => child?.type === 'figure')
  return rate?.quantity.kind === 'changeRate' && pointKey(rate.quantity.of) === pointKey(quantity.of) ? rate : undefined
}

/** Every quantity of last year that the sentences imply, in their order, for all checks of them. */
export const impliedBases: (context: CheckContext) => readonly ImpliedBase[] = onceFor(({ index, paragraphs }) =>
  statedChanges(paragraphs).flatMap((change) => impliedBase(index, change) ?? []),
)

/** What each of them is first said to be, by its key. */
export function firstByKey(bases: readonly ImpliedBase[]): ReadonlyMap<string, ImpliedBase> {
  const found = new Map<string, ImpliedBase>()
  for (const base of bases) if (!found.has(pointKey(base.of))) found.set(pointKey(base.of), base)
  return found
}

/** What the base of a change was: this year's figure less what it rose by, or with what it fell by. Undefined where a figure is not printed. */
export function impliedBase(index: PointIndex, { of, base, direction, figure, place }: StatedChange): ImpliedBase | undefined {
  const side = printedSide(index, of)
  if (!side) return undefined
  if (direction === 'none' || !figure) return { of: base, value: side.value, interval: side.interval, place }
  const value = cellValue(figure.cell)
  const interval = cellInterval(figure.cell)
  if (value === undefined || !interval) return undefined
  return direction === 'rise'
    ? { of: base, value: side.value - value, interval: addIntervals([side.interval, negateInterval(interval)]), place }
    : { of: base, value: side.value + value, interval: addIntervals([side.interval, interval]), place }
}
