import { expect, it } from 'vitest'
import type { BoundedSum } from './bounded-sums.ts'
import { loadSolver } from './load-solver.ts'
import { nearestValues } from './nearest-values.ts'

const highs = await loadSolver()
const sum = (times: readonly bigint[], low: bigint, high: bigint): BoundedSum => ({
  times: new Map(times.map((each, leaf) => [leaf, each])),
  low,
  high,
  unit: 1n,
})
const nothing = Float64Array.of(0, 0)

const bounds = [
  [0, 100],
  [0, 100],
] as const

it('finds whole values that keep every sum, near to where it starts', () => {
  const [first = 0n, second = 0n] = nearestValues(highs, [sum([1n, 1n], 70n, 70n)], bounds, Float64Array.of(30, 39)) ?? []
  expect(first + second).toBe(70n)
  expect(Math.abs(Number(first) - 30) + Math.abs(Number(second) - 39)).toBe(1)
})

it('finds none where only real values keep the sums, or none do', () => {
  expect(nearestValues(highs, [sum([1n, 1n], 70n, 70n), sum([1n, -1n], -9n, -9n)], bounds, nothing)).toBeUndefined()
  expect(nearestValues(highs, [sum([2n, 2n], 71n, 71n)], bounds, nothing)).toBeUndefined()
  expect(nearestValues(highs, [sum([1n, 1n], 201n, 300n)], bounds, nothing)).toBeUndefined()
})
