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

/** Keys are asked for many times of the same few hundred points. */
const keys = new WeakMap<DataPoint, string>()

/** One text for one quantity, whatever order its coordinates were given in: `expenditure(function=201,nature=basic)`. */
export function pointKey(of: DataPoint): string {
  const known = keys.get(of)
  if (known !== undefined) return known
  const key = writeKey(of)
  keys.set(of, key)
  return key
}

const keysOfTotals = new WeakMap<DataPoint, { [Left in Dimension]?: string }>()

/** The key of the total over one dimension: what points that differ along it only have in common. */
export function keyWithout(of: DataPoint, left: Dimension): string {
  const known = keysOfTotals.get(of) ?? {}
  const key = known[left]
  if (key !== undefined) return key
  const written = writeKey(of, left)
  keysOfTotals.set(of, Object.assign(known, { [left]: written }))
  return written
}

function writeKey(of: DataPoint, left?: Dimension): string {
  let text = ''
  for (const dimension of dimensions) {
    const member = of[dimension]
    if (member !== undefined && dimension !== left) text += `${text === '' ? '' : ','}${dimension}=${member}`
  }
  return text === '' ? of.measure : `${of.measure}(${text})`
}
