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
  /** The smallest sets of figures without which all the others can be right; none where too much is wrong. */
  readonly suspects: readonly (readonly Occurrence[])[]
  /** Whether so much is wrong that nobody can tell in reasonable time which figures are. */
  readonly tooManyWrong: boolean
}

/**
 * Proves what can be proved of all figures that are not left out. Where nothing is wrong, it costs one propagation; where
 * something is, some dozens, and never more than are bounded. The run ends as the figures left it: with their bounds, and the relations that held of them.
 */
export function prove(run: Propagation, figures: PrintedFigures): Proof {
  const { list, tooLarge } = figures
  if (tooLarge) return { verdict: 'tooLarge', conflict: [tooLarge], suspects: [], tooManyWrong: false }
  const verdict = propagateAll(run, figures)
  if (verdict === 'possible' || verdict === 'tooLarge') return { verdict, conflict: [], suspects: [], tooManyWrong: false }
  const inOrder = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)
  const toOccurrences = (numbers: readonly number[]) => inOrder(numbers).map(list.occurrence)
  const conflict = toOccurrences(smallestConflict(run, figures))
  const found = findSuspects(run, figures, verdict)
  const tooManyWrong = found === 'tooMany'
  return { verdict: propagateAll(run, figures), conflict, suspects: tooManyWrong ? [] : found.map(toOccurrences), tooManyWrong }
}

function propagateAll(run: Propagation, figures: PrintedFigures): Verdict {
  setCeilings(run, figures)
  return propagate(run).verdict
}
