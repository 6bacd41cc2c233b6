import { type DataPoint, point } from '../point/data-point.ts'
import type { Aspect } from './column.ts'
import type { FormDefinition } from './form-definition.ts'

/** A form's cells are the same data points in every report, so they are worked out once. */
const known = new WeakMap<FormDefinition, Map<string, DataPoint>>()

/** The data point of a cell: what its form, its column and its line say together. Row and column tell cells apart. */
export function cellPoint(form: FormDefinition, row: string, column: string, at: Aspect, line: Aspect): DataPoint {
  const points = known.get(form) ?? new Map<string, DataPoint>()
  if (points.size === 0) known.set(form, points)
  const place = `${row}!${column}`
  const found = points.get(place)
  if (found) return found
  const { measure, ...coordinates }: Aspect = { ...form.at, ...at, ...line }
  if (measure === undefined) throw new Error(`${form.id}!${place} needs a measure from its form, its column or its line`)
  const made = point(measure, coordinates)
  points.set(place, made)
  return made
}
