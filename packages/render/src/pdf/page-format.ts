/** A kind of page, in points: what is printed stands between its margins. */
export interface PageFormat {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Whether its number is printed at its foot. */
  readonly numbered: boolean
}

/** A millimetre in points. */
const millimetre = 72 / 25.4

const [short, long] = [210 * millimetre, 297 * millimetre]

/** A page of text as official documents have it (GB/T 9704—2012): 22 lines of 28 characters in 156 mm × 225 mm. */
export const textPage: PageFormat = {
  width: short,
  height: long,
  left: 28 * millimetre,
  right: 26 * millimetre,
  top: 37 * millimetre,
  bottom: 35 * millimetre,
  numbered: true,
}

/** The cover: a page of text without a number. */
export const coverPage: PageFormat = { ...textPage, numbered: false }

const formMargins = { left: 17 * millimetre, right: 17 * millimetre, top: 25 * millimetre, bottom: 20 * millimetre, numbered: true }

/** Pages of a form: upright, or across for a wide one. */
export const formPages: readonly [upright: PageFormat, across: PageFormat] = [
  { width: short, height: long, ...formMargins },
  { width: long, height: short, ...formMargins, top: 20 * millimetre, bottom: 18 * millimetre },
]

/** How wide what is printed may be. */
export function measureOf({ width, left, right }: PageFormat): number {
  return width - left - right
}

/** How high what is printed may be. */
export function depthOf({ height, top, bottom }: PageFormat): number {
  return height - top - bottom
}
