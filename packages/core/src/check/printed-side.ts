import { cellValue } from '../amount/cell.ts'
import { cellInterval, type Interval } from '../amount/interval.ts'
import { onceFor } from '../disclosure/once-for.ts'
import type { Place } from '../disclosure/place.ts'
import type { DataPoint } from '../point/data-point.ts'
import type { PointIndex } from './point-index.ts'

/** A quantity as it is printed: what it says, all it may stand for, and where. */
export interface PrintedSide {
  readonly of: DataPoint
  readonly value: bigint
  readonly interval: Interval
  readonly text: string
  /** Undefined of a code that is not listed, because there is nothing of it. */
  readonly place: Place | undefined
}

/** How a quantity is first printed. A code that its form would list if there was anything is exactly nothing; otherwise what is not printed is unknown. */
export function printedSide(index: PointIndex, of: DataPoint): PrintedSide | undefined {
  const first = index.first(of)
  const interval = first && cellInterval(first.figure.cell)
  if (first && interval) return { of, value: cellValue(first.figure.cell) ?? 0n, interval, text: first.figure.text, place: first.place }
  return isUnlisted(index, of) ? { of, value: 0n, interval: { low: 0n, high: 0n }, text: '', place: undefined } : undefined
}

/** The sides of several quantities; undefined where one of them is unknown. */
export function printedSides(index: PointIndex, points: readonly DataPoint[]): readonly PrintedSide[] | undefined {
  const sides = points.flatMap((of) => printedSide(index, of) ?? [])
  return sides.length === points.length ? sides : undefined
}

/** The form that lists the codes is there: it prints their total. */
function isUnlisted(index: PointIndex, of: DataPoint): boolean {
  return of.function !== undefined && index.first(ofAllFunctions(of)) !== undefined
}

const ofAllFunctions = onceFor((of: DataPoint): DataPoint => ({ ...of, function: undefined }))
