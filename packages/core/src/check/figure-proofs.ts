import type { Occurrence } from '../disclosure/occurrences.ts'
import type { PrintedFigures } from '../relation/printed-figures.ts'
import type { Propagation } from '../relation/propagation.ts'
import { type Proof, prove } from '../relation/prove.ts'
import type { Unpassed } from './check.ts'
import type { PointIndex } from './point-index.ts'

/** Proofs over the figures of one report, as its checks go on. */
export interface FigureProofs {
  /** Notes what a failed check is about, and returns the figures. */
  readonly object: (result: Unpassed) => ReadonlySet<Occurrence>
  /** Whether exact amounts can lie behind all figures that nothing was noted of. */
  readonly ofOthers: () => Proof
  /** Whether they can lie behind all figures. */
  readonly ofAll: () => Proof
}

/** Proofs are made when they are asked for, and again only when more was objected to since. */
export function figureProofs(index: PointIndex, propagation: Propagation, figures: PrintedFigures): FigureProofs {
  const { leftOut } = figures
  let known: Proof | undefined
  return {
    object: ({ about, where }) => {
      const occurrences = index.list.occurrences()
      const involved = new Set(about ? about.flatMap(index.places) : occurrences.filter(({ place }) => where.some((own) => own === place)))
      for (const [figure, occurrence] of occurrences.entries()) if (involved.has(occurrence)) leftOut[figure] = 1
      known = undefined
      return involved
    },
    ofOthers: () => {
      known ??= prove(propagation, figures)
      return known
    },
    ofAll: () => prove(propagation, { ...figures, leftOut: new Uint8Array(leftOut.length) }),
  }
}
