import { item, real } from './elements.ts'
import { mode, type System } from './system.ts'

/** Where one propagation stands. Its arrays are made once for a system, and every run writes over them. */
export interface Propagation {
  readonly system: System
  /**
   * What each quantity is at most, and what its negative is: element `2 × quantity + 1` bounds it from above, element
   * `2 × quantity` bounds it from below. In 分, things counted, or millionths of a percent.
   */
  readonly ceilings: Float64Array
  /** How each sum is compared by now. */
  readonly modes: Uint8Array
  /** The constraints a run begins with: all but the sums that are not compared as yet. */
  readonly first: { readonly queue: Int32Array; readonly queued: Uint8Array }
  /** Constraints still to be looked at, as a ring, and whether each is in it. */
  readonly queue: Int32Array
  readonly queued: Uint8Array
  head: number
  waiting: number
  /** Every ceiling that was lowered, in order, and the constraint that lowered it. */
  readonly moved: Int32Array
  readonly movers: Int32Array
  moves: number
  /** Whether some sum was too large to be exact in doubles. */
  tooLarge: boolean
  /** How many quantities were lowered to nothing, which is what conditions wait for; and how many when they were last asked for. */
  nothings: number
  asked: number
}

/** A run that has moved so many bounds of each quantity is not worth going on with: what it has not refuted stands. */
const movesForEach = 16

/** Makes the arrays. */
export function createPropagation(system: System): Propagation {
  const { quantities, sums, quotients } = system
  const constraints = sums + quotients.length / 3
  const moves = (quantities + 1) * movesForEach
  const all = Int32Array.from({ length: constraints }, (_, constraint) => constraint)
  const queue = all.filter((constraint) => constraint >= sums || system.modes[constraint] !== mode.off)
  const queued = new Uint8Array(constraints)
  for (const constraint of queue) queued[constraint] = 1
  return {
    system,
    ceilings: new Float64Array(2 * quantities),
    modes: new Uint8Array(sums),
    first: { queue, queued },
    queue: new Int32Array(constraints),
    queued: new Uint8Array(constraints),
    head: 0,
    waiting: 0,
    moved: new Int32Array(moves),
    movers: new Int32Array(moves),
    moves: 0,
    tooLarge: false,
    nothings: 0,
    asked: -1,
  }
}

/** Puts a constraint in the queue, unless it waits there already. */
export function enqueue(run: Propagation, constraint: number): void {
  if (run.queued[constraint] !== 0) return
  run.queued[constraint] = 1
  const end = run.head + run.waiting
  run.queue[end < run.queue.length ? end : end - run.queue.length] = constraint
  run.waiting += 1
}

/** Lowers a ceiling, and queues what depends on it; false where nothing is left between the two of a quantity. */
export function lower(run: Propagation, ceiling: number, value: number, mover: number): boolean {
  const { ceilings, system } = run
  if (!(value < real(ceilings, ceiling))) return true
  ceilings[ceiling] = value
  const other = real(ceilings, ceiling ^ 1)
  if (value === 0 && other === 0) run.nothings += 1
  run.moved[run.moves] = ceiling
  run.movers[run.moves] = mover
  run.moves += 1
  const quantity = ceiling >> 1
  const end = item(system.useStarts, quantity + 1)
  for (let use = item(system.useStarts, quantity); use < end; use += 1) {
    const constraint = item(system.uses, use)
    if (constraint >= system.sums || run.modes[constraint] !== mode.off) enqueue(run, constraint)
  }
  return value + other >= 0
}
