import { gridHeight } from './grid-heights.ts'
import { type GridStyle, isWideEnough } from './grid-measure.ts'
import { depthOf, formPages, measureOf, type PageFormat } from './page-format.ts'
import type { PreparedGrid } from './prepare-grid.ts'
import type { Typefaces } from './typeface.ts'

/** The page a form stands on, and the size it is set in. */
export interface Shape {
  readonly format: PageFormat
  readonly style: GridStyle
}

/** How a form can be set, best first: upright if its columns fit so, else across; as large as it fits on one page. */
const [upright, across] = formPages
const sizes = [10.5, 10, 9.5, 9, 8.5, 8]
const paddings = [6, 4.5, 3, 2]

/** Chooses how a form is set: on one page where it can be read there, else as large as its width allows on several. */
export function chooseShape(grid: PreparedGrid, faces: Typefaces, heightAround: (width: number) => number): Shape {
  const wide = [upright, across].flatMap((format) =>
    sizes.filter((size) => isWideEnough(grid, size, measureOf(format))).map((size) => ({ format, size })),
  )
  for (const { format, size } of wide) {
    const place = { faces, left: 0, width: measureOf(format), height: depthOf(format) }
    const room = depthOf(format) - heightAround(place.width)
    const padding = paddings.find((each) => gridHeight(grid, { size, padding: each }, place) <= room)
    if (padding !== undefined) return { format, style: { size, padding } }
  }
  const best = wide.find(({ format, size }) => size <= 10 && (format === across || size >= smallestUpright))
  if (best) return { format: best.format, style: { size: best.size, padding: 3 } }
  return { format: across, style: { size: 8, padding: 2 } }
}

/** A form that takes several pages anyway is set across rather than smaller than this. */
const smallestUpright = 9
