import type { ShapedFont } from './shaped-font.ts'

/** The weights a document is printed in. */
export type Weight = 'regular' | 'bold'

/** A weight of the typeface, as setting text needs it. */
export interface Typeface {
  readonly font: ShapedFont
  /** How wide a text is, in ems. */
  readonly widthOf: (text: string) => number
  readonly has: (character: string) => boolean
}

/** Every weight. */
export type Typefaces = Readonly<Record<Weight, Typeface>>
