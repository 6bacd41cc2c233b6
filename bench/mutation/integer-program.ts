import { mode, type System } from '@juesuan/core'
import type { ModelData } from 'highs'

/** Which relations hold: those of a system, each compared as it is known to be. */
export interface Model {
  readonly system: System
  readonly modes: Uint8Array
}

/** 100 % in the unit of cells of rates. */
const unit = 100_000_000n

/** One row: `lower ≤ Σ value × column ≤ upper`. */
interface Row {
  readonly terms: readonly (readonly [column: number, value: number])[]
  readonly lower: number
  readonly upper: number
}

/**
 * The relations as an integer program. A column is how far a quantity is from its origin, so that no number in it is larger
 * than doubles and tolerances can bear. Three rows for each quotient come last, in the order of the quotients.
 */
export function toProgram({ system, modes }: Model, origins: Float64Array, ceilings: Float64Array): ModelData {
  const { quantities, starts, terms, quotients } = system
  const origin = (quantity: number) => origins[quantity] ?? 0
  const rows: Row[] = []
  for (const [sum, compared] of modes.entries()) {
    if (compared === mode.off) continue
    const signed = Array.from(terms.subarray(starts[sum], starts[sum + 1]), (term) => [term >> 1, (term & 1) * 2 - 1] as const)
    const lower = -signed.reduce((total, [quantity, sign]) => total + sign * origin(quantity), 0)
    rows.push({ terms: signed, lower, upper: compared === mode.equal ? lower : Number.POSITIVE_INFINITY })
  }
  const rates = new Set<number>()
  for (let at = 0; at < quotients.length; at += 3) {
    const [part = 0, base = 0, rate = 0] = quotients.subarray(at, at + 3)
    rates.add(rate)
    rows.push(...quotientRows(part, base, [-(ceilings[2 * rate] ?? 0), ceilings[2 * rate + 1] ?? 0], origin))
  }
  const columns = Array.from({ length: quantities }, (_, quantity) => quantity)
  const bound = (quantity: number, side: 0 | 1) => (rates.has(quantity) ? 0 : (ceilings[2 * quantity + side] ?? 0))
  return {
    numCols: quantities,
    numRows: rows.length,
    colCost: new Float64Array(quantities),
    colLower: columns.map((quantity) => -bound(quantity, 0) - (rates.has(quantity) ? 0 : origin(quantity))),
    colUpper: columns.map((quantity) => bound(quantity, 1) - (rates.has(quantity) ? 0 : origin(quantity))),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: sparse(rows, quantities),
    integrality: new Int32Array(quantities).fill(1),
  }
}

/** part ≤ most × whole, part ≥ least × whole, whole ≥ 1; a rate that is left out bounds nothing. */
function quotientRows(part: number, base: number, [least, most]: readonly [number, number], origin: (quantity: number) => number): Row[] {
  const none = { terms: [], lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }
  if (!Number.isFinite(least) || !Number.isFinite(most)) return [none, none, none]
  const side = (rate: number) => Number(BigInt(rate) * BigInt(origin(base)) - unit * BigInt(origin(part))) / Number(unit)
  const terms = (rate: number) =>
    [
      [part, 1],
      [base, -rate / Number(unit)],
    ] as const
  return [
    { ...none, terms: terms(most), upper: side(most) },
    { ...none, terms: terms(least), lower: side(least) },
    { ...none, terms: [[base, 1]], lower: 1 - origin(base) },
  ]
}

function sparse(rows: readonly Row[], numCols: number): ModelData['matrix'] {
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
  const entries = rows.flatMap(({ terms }) => terms)
  return {
    format: 'csr',
    numRows: rows.length,
    numCols,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(entries, ([column]) => column),
    values: Float64Array.from(entries, ([, value]) => value),
  }
}
