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

/** One text for one quantity, whatever order its coordinates were given in: `expenditure(function=201,nature=basic)`. */
export function pointKey(of: DataPoint): string {
  let text = ''
  for (const dimension of dimensions) {
    const member = of[dimension]
    if (member !== undefined) text += `${text === '' ? '' : ','}${dimension}=${member}`
  }
  return text === '' ? of.measure : `${of.measure}(${text})`
}

/** The same quantity with one coordinate moved; undefined takes the total over it. */
export function withMember(of: DataPoint, dimension: Dimension, member: string | undefined): DataPoint {
  return { ...of, [dimension]: member }
}
