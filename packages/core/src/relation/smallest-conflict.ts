import { explainConflict } from './explain-conflict.ts'
import { type PrintedFigures, setCeilings } from './printed-figures.ts'
import { propagate } from './propagate.ts'
import type { Propagation } from './propagation.ts'

/** Figures that cannot all be right, of which none can be spared: without it, the others can. */
export function smallestConflict(run: Propagation, figures: PrintedFigures): readonly number[] {
  setCeilings(run, figures)
  const { quantity } = propagate(run)
  if (quantity < 0) return []
  const grounds = explainConflict(run, quantity, figures).figures
  const only: PrintedFigures = { ...figures, leftOut: new Uint8Array(figures.leftOut.length).fill(1) }
  for (const figure of grounds) only.leftOut[figure] = 0
  // Rates come last, and are spared first: amounts are easier to compare.
  return grounds.toReversed().filter((figure) => {
    only.leftOut[figure] = 1
    setCeilings(run, only)
    const isNeeded = propagate(run).quantity < 0
    if (isNeeded) only.leftOut[figure] = 0
    return isNeeded
  })
}
