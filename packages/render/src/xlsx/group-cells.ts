import type { PlacedFigure } from './plan-sheets.ts'

/** The cells of each quantity, in the order of the forms. */
export type Cells = ReadonlyMap<string, readonly PlacedFigure[]>

/** Brings the cells of one quantity together. */
export function groupCells(figures: readonly PlacedFigure[]): Cells {
  const cells = new Map<string, PlacedFigure[]>()
  for (const figure of figures) {
    const own = cells.get(figure.key)
    if (own) own.push(figure)
    else cells.set(figure.key, [figure])
  }
  return cells
}
