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
  let isObjected = false
  let all: Proof | undefined
  let others: Proof | undefined
  const ofAll = () => {
    all ??= prove(propagation, isObjected ? { ...figures, leftOut: new Uint8Array(leftOut.length) } : figures)
    return all
  }
  return {
    object: ({ about, where }) => {
      const involved = about ? about.flatMap(index.figuresOf) : index.list.figuresAt(where)
      for (const figure of involved) leftOut[figure] = 1
      others = undefined
      isObjected = true
      return new Set(involved.map(index.list.occurrence))
    },
    ofOthers: () => {
      // What lies behind all figures lies behind some of them.
      if (ofAll().verdict === 'possible') return ofAll()
      others ??= prove(propagation, figures)
      return others
    },
    ofAll,
  }
}
