import type { Occurrence } from '../disclosure/occurrences.ts'
import { findSuspects } from './find-suspects.ts'
import { type PrintedFigures, setCeilings } from './printed-figures.ts'
import { propagate, type Verdict } from './propagate.ts'
import type { Propagation } from './propagation.ts'
import { smallestConflict } from './smallest-conflict.ts'

/** Whether exact amounts can lie behind all figures of a report at once, and if not, why. */
export interface Proof {
  readonly verdict: Verdict
  /** Figures that cannot all be right, none of which can be spared. */
  readonly conflict: readonly Occurrence[]
  /** The smallest sets of figures without which all the others can be right. */
  readonly suspects: readonly (readonly Occurrence[])[]
}

/**
 * Proves what can be proved of all figures that are not left out. Where nothing is wrong, it costs one propagation; where
 * something is, some hundreds. The run ends as the figures left it: with their bounds, and the relations that held of them.
 */
export function prove(run: Propagation, figures: PrintedFigures): Proof {
  const { list, tooLarge } = figures
  if (tooLarge) return { verdict: 'tooLarge', conflict: [tooLarge], suspects: [] }
  const verdict = propagateAll(run, figures)
  if (verdict === 'possible' || verdict === 'tooLarge') return { verdict, conflict: [], suspects: [] }
  const inOrder = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)
  const toOccurrences = (numbers: readonly number[]) => inOrder(numbers).map(list.occurrence)
  const conflict = toOccurrences(smallestConflict(run, figures))
  const suspects = findSuspects(run, figures).map(toOccurrences)
  return { verdict: propagateAll(run, figures), conflict, suspects }
}

function propagateAll(run: Propagation, figures: PrintedFigures): Verdict {
  setCeilings(run, figures)
  return propagate(run).verdict
}
