import { explainConflict } from './explain-conflict.ts'
import { type PrintedFigures, setCeilings } from './printed-figures.ts'
import { propagate, type Verdict } from './propagate.ts'
import type { Propagation } from './propagation.ts'

/** Sets of figures any of which may be what is wrong, or that so much is wrong that it is not worked out. */
export type Suspects = readonly (readonly number[])[] | 'tooMany'

/** More wrong figures than this in one report are not told apart. */
const mostWrong = 3
/** So many bounds are moved in search of them: some hundred propagations, unless they move little. */
const mostMoves = 100_000
/** So many sets are thought of, most of which need no propagation. */
const mostSets = 20_000

/** Figures that cannot all be right. */
interface Conflict {
  readonly figures: ReadonlySet<number>
  /** Those of which one is wrong, for no copy says the same. */
  readonly alone: readonly number[]
}

/**
 * The smallest sets of figures without which exact amounts can lie behind all the others. Leaves out one figure of a conflict
 * at a time; and where there is a conflict still, one of that besides. A conflict found once stands against every set that
 * leaves all its figures in, and need not be looked for again.
 */
export function findSuspects(run: Propagation, figures: PrintedFigures, verdict: Verdict): Suspects {
  const conflicts: Conflict[] = []
  let sets: readonly (readonly number[])[] = [[]]
  let thoughtOf = 0
  let moves = 0
  for (let size = 0; size <= mostWrong; size += 1) {
    const better: (readonly number[])[] = []
    const best: (readonly number[])[] = []
    const larger = new Map<string, readonly number[]>()
    for (const set of sets) {
      if (thoughtOf + larger.size > mostSets || moves > mostMoves) return 'tooMany'
      let conflict = conflicts.find((known) => !set.some((figure) => known.figures.has(figure)))
      if (!conflict) {
        const left = conflictWithout(run, figures, set)
        moves += run.moves
        if (left.verdict === 'possible') best.push(set)
        if (left.verdict !== verdict) better.push(set)
        else conflicts.push(left.conflict)
        conflict = left.conflict
      }
      for (const figure of size === mostWrong ? [] : conflict.alone) {
        const next = [...set, figure].sort((one, other) => one - other)
        larger.set(next.join(' '), next)
      }
    }
    // Where leaving a figure out makes everything likely, one that leaves something unlikely is less suspect.
    if (better.length > 0) return best.length > 0 ? best : better
    if (size < mostWrong && larger.size === 0) return []
    sets = [...larger.values()]
    thoughtOf += sets.length
  }
  return 'tooMany'
}

function conflictWithout(run: Propagation, figures: PrintedFigures, set: readonly number[]): { verdict: Verdict; conflict: Conflict } {
  for (const figure of set) figures.leftOut[figure] = 1
  setCeilings(run, figures)
  const { verdict, quantity } = propagate(run)
  const grounds = quantity < 0 ? { figures: [], alone: [] } : explainConflict(run, quantity, figures)
  for (const figure of set) figures.leftOut[figure] = 0
  return { verdict, conflict: { figures: new Set(grounds.figures), alone: grounds.alone } }
}
