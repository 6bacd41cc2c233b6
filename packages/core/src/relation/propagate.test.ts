import { expect, it } from 'vitest'
import { indexUses } from './index-uses.ts'
import { narrow, propagate } from './propagate.ts'
import { createPropagation, type Propagation } from './propagation.ts'
import { type Conditional, mode, type System } from './system.ts'

interface Sum {
  /** Quantities added; `~quantity` is taken off. */
  readonly of: readonly number[]
  readonly mode?: number
}

function compile(
  quantities: number,
  sums: readonly Sum[],
  quotients: readonly number[] = [],
  conditional: readonly Conditional[] = [],
): System {
  const rows = sums.map(({ of }) => ({ terms: of.map((term) => (term < 0 ? 2 * ~term : 2 * term + 1)) }))
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
  return {
    quantities,
    ceilings: new Float64Array(2 * quantities).fill(Number.POSITIVE_INFINITY),
    sums: sums.length,
    starts: Int32Array.from(starts),
    terms: Int32Array.from(rows.flatMap(({ terms }) => terms)),
    modes: Uint8Array.from(sums, (sum) => sum.mode ?? mode.equal),
    quotients: Int32Array.from(quotients),
    conditional,
    ...indexUses(quantities, rows, quotients),
  }
}

function bound(run: Propagation, bounds: readonly (readonly [low: number, high: number])[]): void {
  run.ceilings.set(bounds.flatMap(([low, high]) => [-low, high]))
}

const boundsOf = ({ ceilings }: Propagation, quantity: number) => [-(ceilings[2 * quantity] ?? 0), ceilings[2 * quantity + 1]]
const open = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

it('bounds every term of an equation by the others', () => {
  const run = createPropagation(compile(3, [{ of: [0, ~1, ~2] }]))
  bound(run, [open, [1, 2], [3, 4]])
  expect(propagate(run)).toEqual({ verdict: 'possible', quantity: -1 })
  expect(boundsOf(run, 0)).toEqual([4, 6])
  bound(run, [
    [6, 9],
    [1, 2],
    [3, 4],
  ])
  propagate(run)
  expect([boundsOf(run, 0), boundsOf(run, 1), boundsOf(run, 2)]).toEqual([
    [6, 6],
    [2, 2],
    [4, 4],
  ])
})

it('bounds the parts of a whole from above, and the whole from below', () => {
  const run = createPropagation(compile(2, [{ of: [0, ~1], mode: mode.atLeast }]))
  bound(run, [
    [0, 5],
    [3, 9],
  ])
  expect(propagate(run).verdict).toBe('possible')
  expect([boundsOf(run, 0), boundsOf(run, 1)]).toEqual([
    [3, 5],
    [3, 5],
  ])
})

it('says where nothing is left, through as many relations as it takes', () => {
  // total = a + b = c + d, each pair rounded so that its sum alone may be right
  const run = createPropagation(compile(5, [{ of: [0, ~1, ~2] }, { of: [0, ~3, ~4] }]))
  bound(run, [
    [0, 100],
    [10, 14],
    [10, 14],
    [5, 9],
    [5, 9],
  ])
  expect(propagate(run).verdict).toBe('impossible')
  bound(run, [
    [0, 100],
    [10, 14],
    [10, 14],
    [5, 10],
    [5, 10],
  ])
  expect(propagate(run).verdict).toBe('possible')
  expect(boundsOf(run, 0)).toEqual([20, 20])
})

it('says at once where the figures of one quantity have nothing in common', () => {
  const run = createPropagation(compile(2, []))
  bound(run, [
    [0, 1],
    [3, 2],
  ])
  expect(propagate(run)).toEqual({ verdict: 'impossible', quantity: 1 })
})

it('carries a rate through, rounding outward', () => {
  // 38.03 % of a whole
  const run = createPropagation(compile(3, [], [0, 1, 2]))
  bound(run, [open, [1_000_000, 1_000_000], [38_025_000, 38_035_000]])
  expect(propagate(run).verdict).toBe('possible')
  expect(boundsOf(run, 0)).toEqual([380_250, 380_350])
  bound(run, [[380_300, 380_300], open, [38_025_000, 38_035_000]])
  propagate(run)
  expect(boundsOf(run, 1)).toEqual([Math.ceil(380_300 / 0.38035), Math.floor(380_300 / 0.38025)])
  bound(run, [
    [380_360, 400_000],
    [1_000_000, 1_000_000],
    [38_025_000, 38_035_000],
  ])
  expect(propagate(run).verdict).toBe('impossible')
})

it('carries a fall through as a negative rate', () => {
  // a fall by 38.38 % of a base that is not printed, and the change
  const run = createPropagation(compile(3, [], [0, 1, 2]))
  bound(run, [
    [-2_882_449, -2_882_350],
    [0, Number.POSITIVE_INFINITY],
    [-38_385_000, -38_375_000],
  ])
  expect(propagate(run).verdict).toBe('possible')
  expect(boundsOf(run, 1)).toEqual([Math.ceil(2_882_350 / 0.38385), Math.floor(2_882_449 / 0.38375)])
})

it('makes an equation of a sum once what it leaves out is known to be nothing', () => {
  // whole ≥ part + missing, where missing is a part of 2 = 3, which is nothing
  const conditional = [{ sum: 0, likely: false, nothing: [[2]] }]
  const run = createPropagation(compile(4, [{ of: [0, ~1], mode: mode.atLeast }, { of: [2, ~3] }], [], conditional))
  bound(run, [
    [5, 9],
    [1, 4],
    [0, 8],
    [0, 0],
  ])
  expect(propagate(run)).toMatchObject({ verdict: 'impossible' })
  bound(run, [
    [5, 9],
    [1, 4],
    [0, 8],
    [0, 1],
  ])
  expect(propagate(run).verdict).toBe('possible')
})

it('keeps what is only likely apart from what is certain', () => {
  const run = createPropagation(compile(2, [{ of: [0, ~1], mode: mode.off }], [], [{ sum: 0, likely: true, nothing: [] }]))
  bound(run, [
    [5, 9],
    [1, 4],
  ])
  expect(propagate(run).verdict).toBe('unlikely')
})

it('refuses sums that doubles cannot hold', () => {
  const run = createPropagation(compile(3, [{ of: [0, ~1, ~2] }]))
  const large = 2 ** 52
  bound(run, [open, [large, large + 1], [large, large + 1]])
  expect(propagate(run)).toEqual({ verdict: 'tooLarge', quantity: -1 })
})

it('stops where bounds move by one for ever', () => {
  // 0 = 1 + 2 and 1 = 0 + 3, where 2 and 3 are 1: true of no amounts, and seen only after a thousand million steps
  const run = createPropagation(compile(4, [{ of: [0, ~1, ~2] }, { of: [1, ~0, ~3] }]))
  bound(run, [
    [0, 1e9],
    [0, 1e9],
    [1, 1],
    [1, 1],
  ])
  expect(propagate(run).verdict).toBe('possible')
  expect(run.moves).toBeLessThanOrEqual(run.moved.length)
})

it('narrows one quantity and all that follows, and says where nothing is left', () => {
  const run = createPropagation(compile(3, [{ of: [0, ~1, ~2] }]))
  bound(run, [
    [10, 10],
    [0, 9],
    [0, 9],
  ])
  expect(propagate(run).verdict).toBe('possible')
  expect(boundsOf(run, 2)).toEqual([1, 9])
  expect(narrow(run, 1, 4, 5)).toBe(true)
  expect(boundsOf(run, 2)).toEqual([5, 6])
  expect(narrow(run, 2, 7, 8)).toBe(false)
})
