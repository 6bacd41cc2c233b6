import { type Propagation, percent } from '@juesuan/core'
import { boundsOf } from './bounds-of.ts'
import type { CompiledLedger } from './compile-ledger.ts'
import type { LinearForm } from './linear-forms.ts'

/** A sum of leaves, and what it is at least and at most; in whole numbers, so that it can be proved of whole values. */
export interface BoundedSum {
  /** How often each leaf is added, by its number. */
  readonly times: ReadonlyMap<number, bigint>
  /** Absent where there is no end. */
  readonly low?: bigint
  readonly high?: bigint
  /** What once is: rates are multiplied out. */
  readonly unit: bigint
}

const oneWhole = 100n * percent

/** All that values must keep to print what is printed. A rate is two sums: part − least × whole ≥ 0, and part − most × whole ≤ 0. */
export function boundedSums({ rows, rates }: CompiledLedger, run: Propagation): BoundedSum[] {
  const sums = rows.map(({ form, quantity, atLeast }): BoundedSum => {
    const bounds = quantity === undefined ? ([0, atLeast ? Number.POSITIVE_INFINITY : 0] as const) : boundsOf(run, quantity)
    return { times: multiply(form, 1n), ...ends(bounds), unit: 1n }
  })
  const quotients = rates.flatMap(({ part, whole, rate }): BoundedSum[] => {
    const { low, high } = ends(boundsOf(run, rate))
    return [
      ...(low === undefined ? [] : [{ times: lessRate(part, whole, low), low: 0n, unit: oneWhole }]),
      ...(high === undefined ? [] : [{ times: lessRate(part, whole, high), high: 0n, unit: oneWhole }]),
    ]
  })
  return [...sums, ...quotients]
}

/** Whether whole values keep a sum within its bounds, exactly. */
export function keeps({ times, low, high }: BoundedSum, values: readonly bigint[]): boolean {
  const sum = sumOf(times, values)
  return (low === undefined || low <= sum) && (high === undefined || sum <= high)
}

/** What a sum of whole values comes to. */
export function sumOf(times: BoundedSum['times'], values: readonly bigint[]): bigint {
  let sum = 0n
  for (const [leaf, each] of times) sum += each * (values[leaf] ?? 0n)
  return sum
}

function lessRate(part: LinearForm, whole: LinearForm, rate: bigint): Map<number, bigint> {
  const times = multiply(part, oneWhole)
  for (const [leaf, each] of multiply(whole, rate)) times.set(leaf, (times.get(leaf) ?? 0n) - each)
  return times
}

function multiply(form: LinearForm, by: bigint): Map<number, bigint> {
  return new Map([...form].map(([leaf, each]) => [leaf, by * BigInt(each)]))
}

function ends([low, high]: readonly [number, number]): Pick<BoundedSum, 'low' | 'high'> {
  return { ...(Number.isFinite(low) && { low: BigInt(low) }), ...(Number.isFinite(high) && { high: BigInt(high) }) }
}
