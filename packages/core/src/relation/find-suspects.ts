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
  const search: Search = { run, figures, verdict, conflicts: [], moves: 0 }
  let sets: readonly FigureSet[] = [[]]
  for (let size = 0; size <= mostWrong; size += 1) {
    const left: Left[] = []
    for (const set of sets) {
      if (search.moves > mostMoves) return 'tooMany'
      left.push(leaveOut(search, set))
    }
    // Where leaving a figure out makes everything likely, one that leaves something unlikely is less suspect.
    const better = left.filter((without) => without.verdict !== verdict)
    const best = better.filter((without) => without.verdict === 'possible')
    if (better.length > 0) return (best.length > 0 ? best : better).map(({ set }) => set)
    if (size === mostWrong) break
    const larger = enlargeAll(left)
    if (larger.length === 0) return []
    if (larger.length > mostSets) return 'tooMany'
    sets = larger
  }
  return 'tooMany'
}

type FigureSet = readonly number[]

interface Search {
  readonly run: Propagation
  readonly figures: PrintedFigures
  /** What is to be explained. */
  readonly verdict: Verdict
  readonly conflicts: Conflict[]
  /** How many bounds were moved. */
  moves: number
}

/** What is left when a set of figures is left out. */
interface Left {
  readonly set: FigureSet
  readonly verdict: Verdict
  readonly conflict: Conflict
}

function leaveOut(search: Search, set: FigureSet): Left {
  const { run, figures, verdict, conflicts } = search
  const known = conflicts.find((conflict) => !set.some((figure) => conflict.figures.has(figure)))
  if (known) return { set, verdict, conflict: known }
  for (const figure of set) figures.leftOut[figure] = 1
  setCeilings(run, figures)
  const ending = propagate(run)
  const grounds = ending.quantity < 0 ? { figures: [], alone: [] } : explainConflict(run, ending.quantity, figures)
  for (const figure of set) figures.leftOut[figure] = 0
  search.moves += run.moves
  const conflict = { figures: new Set(grounds.figures), alone: grounds.alone }
  if (ending.verdict === verdict) conflicts.push(conflict)
  return { set, verdict: ending.verdict, conflict }
}

/** Each set with one more figure of the conflict that it leaves; where there are too many, no more than show it. */
function enlargeAll(left: readonly Left[]): FigureSet[] {
  const larger = new Map<string, FigureSet>()
  for (const { set, conflict } of left) {
    for (const figure of conflict.alone) {
      const next = [...set, figure].sort((one, other) => one - other)
      larger.set(next.join(' '), next)
    }
    if (larger.size > mostSets) break
  }
  return [...larger.values()]
}
