import { item, real } from './elements.ts'
import type { PrintedFigures } from './printed-figures.ts'
import type { Propagation } from './propagation.ts'

/** The figures that a conclusion rests on. */
export interface Grounds {
  /** For every bound it rests on, a figure that holds it. */
  readonly figures: readonly number[]
  /** Those of them without which it might not hold: no copy says the same. */
  readonly alone: readonly number[]
}

/**
 * Why nothing is left of a quantity: walks back over the bounds a run moved, from the last to the first, to the printed
 * bounds that the conclusion rests on, and the figures that hold them.
 */
export function explainConflict(run: Propagation, quantity: number, figures: PrintedFigures): Grounds {
  const needed = new Uint8Array(run.ceilings.length)
  needBoth(quantity, needed)
  for (let move = run.moves - 1; move >= 0; move -= 1) {
    const ceiling = item(run.moved, move)
    if (needed[ceiling] === 0) continue
    needed[ceiling] = 0
    needGrounds(run, item(run.movers, move), ceiling, needed)
  }
  return findHolders(figures, needed)
}

/** Marks the bounds that a constraint lowered this ceiling by. */
function needGrounds({ system }: Propagation, mover: number, ceiling: number, needed: Uint8Array): void {
  if (mover >= system.sums) {
    const first = 3 * (mover - system.sums)
    for (const quantity of system.quotients.subarray(first, first + 3)) if (quantity !== ceiling >> 1) needBoth(quantity, needed)
    return
  }
  const terms = system.terms.subarray(item(system.starts, mover), item(system.starts, mover + 1))
  // What was lowered is the ceiling of the negative of one of the terms, in the sum or in the sum turned round.
  const turned = terms.includes(ceiling ^ 1) ? 0 : 1
  for (const term of terms) if ((term ^ turned) !== (ceiling ^ 1)) needed[term ^ turned] = 1
  for (const { sum, nothing } of system.conditional) {
    if (sum === mover) for (const quantity of nothing.flat()) if (quantity >= 0) needBoth(quantity, needed)
  }
}

function needBoth(quantity: number, needed: Uint8Array): void {
  needed[2 * quantity] = 1
  needed[2 * quantity + 1] = 1
}

/** The figures with the lowest of the needed ceilings of their quantity. */
function findHolders({ starts, ceilings, leftOut }: PrintedFigures, needed: Uint8Array): Grounds {
  const figures = new Set<number>()
  const alone = new Set<number>()
  for (let ceiling = 0; ceiling < 2 * (starts.length - 1); ceiling += 1) {
    if (needed[ceiling] === 0) continue
    const [holder, another] = tightest(item(starts, ceiling >> 1), item(starts, (ceiling >> 1) + 1), (figure) =>
      leftOut[figure] === 0 ? real(ceilings, 2 * figure + (ceiling & 1)) : Number.POSITIVE_INFINITY,
    )
    if (holder === undefined) continue
    figures.add(holder)
    if (another === undefined) alone.add(holder)
  }
  return { figures: [...figures], alone: [...alone] }
}

function tightest(begin: number, end: number, ceilingOf: (figure: number) => number): number[] {
  let lowest = Number.POSITIVE_INFINITY
  let holders: number[] = []
  for (let figure = begin; figure < end; figure += 1) {
    const ceiling = ceilingOf(figure)
    if (ceiling < lowest) holders = []
    if (ceiling <= lowest && ceiling !== Number.POSITIVE_INFINITY) holders.push(figure)
    lowest = Math.min(lowest, ceiling)
  }
  return holders
}
