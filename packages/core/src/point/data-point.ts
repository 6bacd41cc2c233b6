import { type Dimension, dimensions, type Member } from './dimension.ts'
import type { Measure } from './measure.ts'

/** Where on each dimension a quantity lies. A coordinate that is left out means the total over it. */
export type Coordinates = { readonly [Name in Dimension]?: Member<Name> | undefined }

/** One quantity of a report, however often it is printed: a measure at coordinates. */
export interface DataPoint extends Coordinates {
  readonly measure: Measure
}

/** Names a quantity: `point('expenditure', { function: '2011301', nature: 'basic' })`. */
export function point(measure: Measure, coordinates: Coordinates = {}): DataPoint {
  return { ...coordinates, measure }
}

/** Keys are asked for many times of the same few hundred points: the whole key, and those without one dimension. */
const keys = new WeakMap<DataPoint, { [Left in Dimension | 'none']?: string }>()

/** One text for one quantity, whatever order its coordinates were given in: `expenditure(function=201,nature=basic)`. */
export function pointKey(of: DataPoint): string {
  return keyWithout(of, 'none')
}

/** The key of the total over one dimension: what points that differ along it only have in common. */
export function keyWithout(of: DataPoint, left: Dimension | 'none'): string {
  const known = keys.get(of)
  if (!known) {
    const key = writeKey(of, left)
    keys.set(of, { [left]: key })
    return key
  }
  known[left] ??= writeKey(of, left)
  return known[left]
}

function writeKey(of: DataPoint, left: Dimension | 'none'): string {
  let text = ''
  for (const dimension of dimensions) {
    const member = of[dimension]
    if (member !== undefined && dimension !== left) text += `${text === '' ? '' : ','}${dimension}=${member}`
  }
  return text === '' ? of.measure : `${of.measure}(${text})`
}
