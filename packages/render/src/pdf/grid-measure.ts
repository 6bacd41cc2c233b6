import { columnWidths } from './column-widths.ts'
import type { PreparedGrid } from './prepare-grid.ts'
import type { Typefaces } from './typeface.ts'

/** The size a table is set in, in points. */
export interface GridStyle {
  readonly size: number
  /** Room above and below the words of a cell. */
  readonly padding: number
}

/** Where a table stands. */
export interface GridPlace {
  readonly faces: Typefaces
  readonly left: number
  readonly width: number
  /** No row is higher: one that would be goes on in another. */
  readonly height: number
}

/** A table's columns and lines in points. */
export interface GridMeasure extends GridStyle, GridPlace {
  /** Where each column begins, and where the last ends. */
  readonly edges: readonly number[]
  readonly leading: number
}

/** How far words stand from the rules beside them, in ems. */
export const inset = 0.35

/** Divides the width of a table between its columns. */
export function measureGrid({ needs }: PreparedGrid, style: GridStyle, place: GridPlace): GridMeasure {
  const points = (ems: number) => (ems + 2 * inset) * style.size
  const scaled = needs.map(({ least, good, full }) => ({ least: points(least), good: points(good), full: points(full) }))
  const edges = [place.left]
  for (const width of columnWidths(scaled, place.width)) edges.push((edges.at(-1) ?? 0) + width)
  return { ...style, ...place, edges, leading: style.size * 1.25 }
}

/** Whether every column of a table can be wide enough to be read well. */
export function isWideEnough({ needs }: PreparedGrid, size: number, width: number): boolean {
  return needs.reduce((sum, { good }) => sum + (good + 2 * inset) * size, 0) <= width
}
