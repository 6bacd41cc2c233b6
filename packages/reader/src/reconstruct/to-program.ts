import type { ModelData } from 'highs'
import { type BoundedSum, sumOf } from './bounded-sums.ts'

/** What a leaf is at least and at most. */
export type Bounds = readonly [low: number, high: number]

/** Doubles keep a multiplied-out rate only nearly, and whole values are to keep it exactly: it is kept by so much more. */
const margin = 1e-5

/**
 * The linear program of the values next to an origin that keep all sums: two columns for each leaf, how far it goes up from its
 * origin and how far down. Measured so, all numbers in it are small where the origin is near, and doubles can bear them.
 */
export function toProgram(sums: readonly BoundedSum[], bounds: readonly Bounds[], origin: readonly bigint[]): ModelData {
  const leaves = bounds.length
  const open = bounds.map(([low, high]) => low < high)
  const rows = sums.flatMap((sum) => {
    const entries = [...sum.times].flatMap(([leaf, times]) => (open[leaf] ? [[leaf, Number(times) / Number(sum.unit)] as const] : []))
    return entries.length > 0 ? [{ entries, ...boundRow(sum, origin) }] : []
  })
  const cells = rows.flatMap(({ entries }) =>
    entries.flatMap(([leaf, value]) => [[leaf, value] as const, [leaves + leaf, -value] as const]),
  )
  let end = 0
  return {
    numCols: 2 * leaves,
    numRows: rows.length,
    colCost: new Float64Array(2 * leaves).fill(1),
    colLower: new Float64Array(2 * leaves),
    colUpper: [...bounds.map(([, high], leaf) => high - Number(origin[leaf])), ...bounds.map(([low], leaf) => Number(origin[leaf]) - low)],
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: 2 * leaves,
      starts: Int32Array.from([0, ...rows.map(({ entries }) => (end += 2 * entries.length))]),
      indices: Int32Array.from(cells, ([column]) => column),
      values: Float64Array.from(cells, ([, value]) => value),
    },
  }
}

function boundRow({ times, low, high, unit }: BoundedSum, origin: readonly bigint[]): { readonly lower: number; readonly upper: number } {
  const sum = sumOf(times, origin)
  const further = unit === 1n ? 0 : margin
  return {
    lower: low === undefined ? Number.NEGATIVE_INFINITY : Number(low - sum) / Number(unit) + further,
    upper: high === undefined ? Number.POSITIVE_INFINITY : Number(high - sum) / Number(unit) - further,
  }
}
