import { item, real } from './elements.ts'
import { enqueue, lower, type Propagation } from './propagation.ts'
import { mode, unlisted } from './system.ts'
import { tightenQuotient } from './tighten-quotient.ts'
import { tightenSum } from './tighten-sum.ts'

/** What propagation found: exact amounts may lie behind the bounds, certainly cannot, are unlikely to, or are too large to say. */
export type Verdict = 'possible' | 'impossible' | 'unlikely' | 'tooLarge'

/** How a run ended, and the quantity of which nothing was left; -1 where something is left of all. */
export interface Ending {
  readonly verdict: Verdict
  readonly quantity: number
}

/** Lowers ceilings by every relation until none moves any more, beginning with those that are set. */
export function propagate(run: Propagation): Ending {
  const { system } = run
  reset(run)
  for (let quantity = 0; quantity < system.quantities; quantity += 1) {
    if (real(run.ceilings, 2 * quantity) + real(run.ceilings, 2 * quantity + 1) < 0) return { verdict: 'impossible', quantity }
  }
  let sweeps = 0
  for (const likely of [false, true]) {
    run.asked = -1
    do {
      const quantity = sweep(run)
      if (quantity >= 0) return { verdict: likely ? 'unlikely' : 'impossible', quantity }
      if (run.tooLarge) return { verdict: 'tooLarge', quantity: -1 }
      sweeps += 1
      // Conditions are soon met or never: they are asked for after 1, 2, 4, 8 … sweeps, and when nothing is left to do.
    } while (((run.waiting === 0 || (sweeps & (sweeps - 1)) === 0) && meetConditions(run, likely)) || run.waiting > 0)
  }
  return { verdict: 'possible', quantity: -1 }
}

/**
 * Bounds one quantity more closely, and lowers what depends on it, of a run that stands where nothing moved any more. False
 * where nothing is left of some quantity, or a sum is too large; the bounds are of no use then.
 */
export function narrow(run: Propagation, quantity: number, low: number, high: number): boolean {
  const { ceilings } = run
  run.moves = 0
  const isLeft = lower(run, 2 * quantity, -low, byChoice) && lower(run, 2 * quantity + 1, high, byChoice)
  while (isLeft && run.waiting > 0) if (sweep(run) >= 0 || run.tooLarge) break
  const holds = isLeft && run.waiting === 0 && !run.tooLarge && real(ceilings, 2 * quantity) + real(ceilings, 2 * quantity + 1) >= 0
  run.queued.fill(0)
  run.waiting = 0
  return holds
}

/** What was bounded from outside was lowered by no constraint. */
const byChoice = -1

function reset(run: Propagation): void {
  const { queue, queued } = run.first
  run.modes.set(run.system.modes)
  run.queue.set(queue)
  run.queued.set(queued)
  run.head = 0
  run.waiting = queue.length
  run.moves = 0
  run.tooLarge = false
  run.nothings = 0
}

/** Looks once at everything that waits in the queue; returns the quantity of which nothing is left, or -1. */
function sweep(run: Propagation): number {
  const { queue, queued, system } = run
  // No constraint moves more than this at once.
  const enough = run.moved.length - 4 * system.quantities
  for (let left = run.waiting; left > 0; left -= 1) {
    if (run.moves >= enough) run.waiting = 0
    if (run.waiting === 0) return -1
    const constraint = item(queue, run.head)
    run.head = run.head + 1 === queue.length ? 0 : run.head + 1
    run.waiting -= 1
    queued[constraint] = 0
    const quantity = constraint < system.sums ? tightenSum(run, constraint) : tightenQuotient(run, 3 * (constraint - system.sums))
    if (quantity >= 0 || run.tooLarge) return quantity
  }
  return -1
}

/** Makes equations of the sums that leave out nothing, as far as is known by now; whether there were any. */
function meetConditions(run: Propagation, evenLikely: boolean): boolean {
  if (run.asked === run.nothings) return false
  run.asked = run.nothings
  let met = false
  for (const { sum, likely, nothing } of run.system.conditional) {
    if (run.modes[sum] === mode.equal || (likely && !evenLikely)) continue
    if (!nothing.every((including) => including.some((quantity) => isNothing(run, quantity)))) continue
    run.modes[sum] = mode.equal
    enqueue(run, sum)
    met = true
  }
  return met
}

function isNothing({ ceilings }: Propagation, quantity: number): boolean {
  return quantity === unlisted || (ceilings[2 * quantity] === 0 && ceilings[2 * quantity + 1] === 0)
}
