import type { Occurrence } from '../disclosure/occurrences.ts'
import type { CompiledRelations } from '../relation/compile-relations.ts'
import type { Looseness } from '../relation/loosen-totals.ts'
import { type PrintedFigures, readFigures } from '../relation/printed-figures.ts'
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
export function figureProofs(index: PointIndex, { propagation }: CompiledRelations, looseness: Looseness): FigureProofs {
  let read: PrintedFigures | undefined
  let known: Proof | undefined
  const figures = () => {
    read ??= readFigures(index.printed, looseness)
    return read
  }
  return {
    object: ({ about, where }) => {
      const involved = new Set(
        about ? about.flatMap(index.places) : figures().occurrences.filter(({ place }) => where.some((own) => own === place)),
      )
      for (const [figure, occurrence] of figures().occurrences.entries()) if (involved.has(occurrence)) figures().leftOut[figure] = 1
      known = undefined
      return involved
    },
    ofOthers: () => {
      known ??= prove(propagation, figures())
      return known
    },
    ofAll: () => prove(propagation, { ...figures(), leftOut: new Uint8Array(figures().occurrences.length) }),
  }
}
