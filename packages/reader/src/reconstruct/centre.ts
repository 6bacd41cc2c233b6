import { type Propagation, percent } from '@juesuan/core'
import type { CompiledLedger } from './compile-ledger.ts'
import type { LinearForm } from './linear-forms.ts'

/** How far inside its bounds every sum is moved, in parts of what they leave: rounding to 分 needs room. The first that can be. */
const margins = [0.1, 0.03, 0.01, 0.003, 0]
/** Each round goes once over all sums. */
const mostRounds = 2000
/** So many rounds must bring them nearer, or they never will be there. */
const patience = 60
const near = 0.01
/** How much further than to its bounds a sum is moved: so they are soon all inside. */
const overshoot = 0.9
const oneWhole = 100 * Number(percent)

/** What the leaves can be, and the same turned round: where a sum is to fall, its leaves go to their least. */
interface Boxes {
  readonly least: Float64Array
  readonly most: Float64Array
  readonly turned: { readonly least: Float64Array; readonly most: Float64Array }
}

/** Bounds of a sum of leaves. */
interface Bounded {
  readonly leaves: Int32Array
  readonly times: Float64Array
  readonly low: number
  readonly high: number
}

/**
 * Values near the given ones at which every printed sum and rate is well within what is printed of it: each that is not is
 * moved there by the least change of its leaves, by turns, until all are. In doubles, and not yet whole. Undefined where there
 * seem to be none.
 */
export function centre(ledger: CompiledLedger, run: Propagation, start: Float64Array): Float64Array | undefined {
  const bounds = Array.from(start, (_, leaf) => boundsOf(run, ledger.firstLeaf + leaf))
  const least = Float64Array.from(bounds, ([low]) => low)
  const most = Float64Array.from(bounds, ([, high]) => high)
  const boxes: Boxes = { least, most, turned: { least: most, most: least } }
  for (const margin of margins) {
    const values = Float64Array.from(bounds, ([low, high], leaf) => clamp(real(start, leaf), low, high))
    if (settle(boundedSums(ledger, run, margin), values, boxes)) return values
  }
  return undefined
}

/** Moves sums inside their bounds by turns; false where that comes to no end. */
function settle(bounded: readonly Bounded[], values: Float64Array, boxes: Boxes): boolean {
  let nearest = Number.POSITIVE_INFINITY
  let since = 0
  for (let round = 0; round < mostRounds && round - since < patience; round += 1) {
    let worst = 0
    for (const sum of bounded) worst = Math.max(worst, moveInside(sum, values, boxes))
    if (worst < near) return true
    if (worst < 0.9 * nearest) [nearest, since] = [worst, round]
  }
  return false
}

/** Moves the leaves of one sum so that it is within its bounds, or a little further, and returns how far they had to go. */
function moveInside({ leaves, times, low, high }: Bounded, values: Float64Array, boxes: Boxes): number {
  let sum = 0
  for (let index = 0; index < leaves.length; index += 1) sum += real(times, index) * real(values, item(leaves, index))
  const lacking = sum < low ? low - sum : sum > high ? high - sum : 0
  if (lacking === 0) return 0
  const further = Math.sign(lacking) * Math.min(Math.abs(lacking) * overshoot, (high - low) / 2)
  const limits = lacking > 0 ? boxes : boxes.turned
  let weight = 0
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = item(leaves, index)
    const limit = real(times, index) > 0 ? limits.most : limits.least
    if (real(values, leaf) !== real(limit, leaf)) weight += real(times, index) ** 2
  }
  const step = weight === 0 ? 0 : (lacking + further) / weight
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = item(leaves, index)
    values[leaf] = clamp(real(values, leaf) + real(times, index) * step, real(boxes.least, leaf), real(boxes.most, leaf))
  }
  return weight === 0 ? Math.abs(lacking) : Math.abs(lacking) / Math.sqrt(weight)
}

/** Every printed sum and rate over the leaves that are still open; of several over the same, what they leave together. */
function boundedSums({ rows, rates, firstLeaf }: CompiledLedger, run: Propagation, margin: number): Bounded[] {
  const sums = new Map<string, { form: LinearForm; low: number; high: number }>()
  const add = (whole: LinearForm, low: number, high: number) => {
    const form = new Map<number, number>()
    let fixed = 0
    for (const [leaf, times] of whole) {
      const bounds = boundsOf(run, firstLeaf + leaf)
      if (isExact(bounds)) fixed += times * bounds[0]
      else form.set(leaf, times)
    }
    if (form.size === 0) return
    const key = [...form].join(' ')
    const known = sums.get(key) ?? { form, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
    sums.set(key, { form, low: Math.max(known.low, low - fixed), high: Math.min(known.high, high - fixed) })
  }
  for (const { form, quantity, atLeast } of rows) {
    const [low, high] = quantity === undefined ? [0, atLeast ? Number.POSITIVE_INFINITY : 0] : boundsOf(run, quantity)
    const room = Number.isFinite(high - low) ? (high - low) * margin : 0
    add(form, low + room, high - room)
  }
  for (const { part, whole, rate } of rates) {
    const [low, high] = boundsOf(run, rate)
    if (!Number.isFinite(high - low)) continue
    const room = (high - low) * margin
    // part ÷ whole ≥ low, and ≤ high, of a whole that is more than nothing.
    add(minus(part, whole, (low + room) / oneWhole), 0, Number.POSITIVE_INFINITY)
    add(minus(part, whole, (high - room) / oneWhole), Number.NEGATIVE_INFINITY, 0)
  }
  return [...sums.values()].map(({ form, low, high }) => ({
    leaves: Int32Array.from(form.keys()),
    times: Float64Array.from(form.values()),
    low: Math.min(low, high),
    high: Math.max(low, high),
  }))
}

function minus(part: LinearForm, whole: LinearForm, factor: number): LinearForm {
  const form = new Map(part)
  for (const [leaf, times] of whole) form.set(leaf, (form.get(leaf) ?? 0) - factor * times)
  return form
}

/** What a quantity is at least and at most by now. */
export function boundsOf({ ceilings }: Propagation, quantity: number): readonly [low: number, high: number] {
  return [0 - (ceilings[2 * quantity] ?? 0), ceilings[2 * quantity + 1] ?? 0]
}

/** Whether nothing is left to choose between bounds. */
function isExact([low, high]: readonly [number, number]): boolean {
  return low === high
}

/** An element that is known to be there. */
function real(numbers: Float64Array, index: number): number {
  return numbers[index] as number
}

function item(numbers: Int32Array, index: number): number {
  return numbers[index] as number
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
