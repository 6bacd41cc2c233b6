import type { DataPoint, Term } from '@juesuan/core'

/** A quantity that a declaration states and nothing else gives. */
export interface Leaf {
  /** The property that states it: `['generalPublicBudget', 'expenditure', '2011301', 'basic']`. */
  readonly path: readonly string[]
  /** The quantities it is counted as: what was spent was received too, unless it was brought forward. */
  readonly counts: readonly Term[]
  /** What it is taken to equal where nothing that is printed tells: 与上年相同. */
  readonly like?: DataPoint
}

/** A leaf that is one data point and nothing else. */
export function leaf(path: readonly string[], point: DataPoint, like?: DataPoint): Leaf {
  return { path, counts: [{ point }], ...(like ? { like } : {}) }
}
