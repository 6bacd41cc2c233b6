import { explainConflict } from './explain-conflict.ts'
import { type PrintedFigures, setCeilings } from './printed-figures.ts'
import { propagate } from './propagate.ts'
import type { Propagation } from './propagation.ts'

/** More wrong figures than this in one report are not told apart. */
const mostWrong = 3
/** Reports with many errors are not gone over for ever. */
const mostRuns = 2000

/**
 * The smallest sets of figures without which exact amounts can lie behind all the others. Leaves out one figure of a conflict
 * at a time; and where there is a conflict still, one of that besides.
 */
export function findSuspects(run: Propagation, figures: PrintedFigures): readonly (readonly number[])[] {
  const { verdict, alone } = conflictWithout(run, figures, [])
  let sets = alone.map((figure) => [figure])
  let runs = 0
  for (let size = 1; size <= mostWrong; size += 1) {
    const better: number[][] = []
    const best: number[][] = []
    const larger = new Map<string, number[]>()
    for (const set of sets) {
      runs += 1
      if (runs > mostRuns) return []
      const left = conflictWithout(run, figures, set)
      if (left.verdict !== verdict) better.push(set)
      if (left.verdict === 'possible') best.push(set)
      for (const figure of left.alone) {
        const next = [...set, figure].sort((one, other) => one - other)
        larger.set(next.join(' '), next)
      }
    }
    // Where leaving a figure out makes everything likely, one that leaves something unlikely is less suspect.
    if (better.length > 0) return best.length > 0 ? best : better
    sets = [...larger.values()]
  }
  return []
}

function conflictWithout(run: Propagation, figures: PrintedFigures, set: readonly number[]) {
  for (const figure of set) figures.leftOut[figure] = 1
  setCeilings(run, figures)
  const { verdict, quantity } = propagate(run)
  const alone = quantity < 0 ? [] : explainConflict(run, quantity, figures).alone
  for (const figure of set) figures.leftOut[figure] = 0
  return { verdict, alone }
}
