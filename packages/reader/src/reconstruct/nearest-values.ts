import type { Highs, ModelData } from 'highs'
import { type BoundedSum, keeps } from './bounded-sums.ts'
import { type Bounds, toProgram } from './to-program.ts'

/** How far from the real values whole ones are looked for, in 分: a few off if they can be, and never so far that doubles fail. */
const distances = [100, 10_000, 1_000_000]

const options = {
  output_flag: false,
  /** In seconds; what ends at all ends in a tenth of one. */
  time_limit: 2,
  /** This one does not mind the time. */
  mip_heuristic_run_feasibility_jump: false,
}

/** What HiGHS tells of a point that keeps all rows: `kSolutionStatusFeasible`. */
const feasible = 2

/**
 * The values next to given ones, all within their bounds, that keep all sums: first in real numbers, then in whole ones next
 * to those. Proved exactly; undefined where there are none, or they were not found in the time there is.
 */
export function nearestValues(
  highs: Highs,
  sums: readonly BoundedSum[],
  bounds: readonly Bounds[],
  start: Float64Array,
): readonly bigint[] | undefined {
  const origin = bounds.map(([low, high], leaf) => BigInt(Math.min(Math.max(start[leaf] ?? 0, low), high)))
  const real = solve(highs, toProgram(sums, bounds, origin), origin)
  if (!real) return undefined
  const program = toProgram(sums, bounds, real)
  for (const furthest of distances) {
    const values = solve(highs, toWhole(program, furthest), real)
    if (values) return isProved(values, sums, bounds) ? values : undefined
  }
  return undefined
}

/** Any whole values so near will do: to look for the very nearest takes a hundred times as long. */
function toWhole(program: ModelData, furthest: number): ModelData {
  const { numCols, colUpper } = program
  return {
    ...program,
    colCost: new Float64Array(numCols),
    colUpper: Float64Array.from(colUpper, (most) => Math.min(most, furthest)),
    integrality: new Int32Array(numCols).fill(1),
  }
}

/** A solver computes in doubles, and is not trusted. */
function isProved(values: readonly bigint[], sums: readonly BoundedSum[], bounds: readonly Bounds[]): boolean {
  return (
    bounds.every(([low, high], leaf) => low <= Number(values[leaf]) && Number(values[leaf]) <= high) &&
    sums.every((sum) => keeps(sum, values))
  )
}

/** What a program has found by its end, rounded. */
function solve(highs: Highs, program: ModelData, origin: readonly bigint[]): bigint[] | undefined {
  return highs.withModel(program, (model) => {
    model.options.set(options)
    model.run()
    if (model.info.get('primal_solution_status') !== feasible) return undefined
    const { colValue } = model.getSolution()
    const step = (leaf: number) => Math.round((colValue[leaf] ?? 0) - (colValue[origin.length + leaf] ?? 0))
    return origin.map((value, leaf) => value + BigInt(step(leaf)))
  })
}
