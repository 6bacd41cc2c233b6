import {
  cellInterval,
  cellOf,
  type Figure,
  isMoney,
  isRate,
  narrow,
  type Printed,
  type Propagation,
  percent,
  type Quantity,
} from '@juesuan/core'
import type { Highs } from 'highs'
import { boundedSums } from './bounded-sums.ts'
import { boundsOf } from './bounds-of.ts'
import type { CompiledLedger } from './compile-ledger.ts'
import type { LinearForm } from './linear-forms.ts'
import { nearestValues } from './nearest-values.ts'
import { printedValues } from './printed-values.ts'

/**
 * Chooses a whole value for every leaf, such that nothing contradicts what is printed, from where a propagation has ended.
 * What is printed of a leaf itself is changed as little as may be. What sentences left unsaid is nothing where it can be; so is
 * what nothing printed tells of. Undefined where there are no such values, or the solver came to no end.
 */
export function chooseValues(
  highs: Highs,
  ledger: CompiledLedger,
  run: Propagation,
  printed: readonly Printed[],
  nothing: readonly Quantity[],
): readonly bigint[] | undefined {
  const certain = run.ceilings.slice()
  tellFromNothing(run, printed)
  const told = run.ceilings.slice()
  for (const [quantity, { occurrences }] of printed.entries()) asWePrint(run, quantity, occurrences[0]?.figure)
  const likely = run.ceilings.slice()
  const start = startingValues(ledger, run, printed)
  const from = originOf(ledger, start)
  const leaves = [...start.keys()].filter((leaf) => Number.isNaN(start[leaf])).map((leaf) => ledger.firstLeaf + leaf)
  const numbers = (quantities: readonly Quantity[]) => quantities.flatMap((quantity) => ledger.numberOf(quantity) ?? [])
  const unsaid = numbers(nothing)
  const ofThisYear = numbers(nothing.filter((quantity) => quantity.kind === 'value' || quantity.base.scenario !== 'priorYear'))
  // That there is nothing of so much may be too much to ask: what is left unsaid of last year is doubted first, and last of all
  // that figures are printed as we print them.
  for (const [ceilings, quantities] of [
    [likely, [...unsaid, ...leaves]],
    [likely, [...ofThisYear, ...leaves]],
    [likely, leaves],
    [likely, ofThisYear],
    [likely, []],
    [told, []],
    [certain, []],
  ] as const) {
    run.ceilings.set(ceilings)
    for (const quantity of quantities) fix(run, quantity, 0)
    if (quantities.length > 0) fixLikeNothing(ledger, run)
    const bounds = ledger.leaves.map((_, leaf) => boundsOf(run, ledger.firstLeaf + leaf))
    const values = nearestValues(highs, boundedSums(ledger, run), bounds, from)
    if (values) return values
  }
  return undefined
}

/** What is like something that there is nothing of is nothing too. */
function fixLikeNothing({ leaves, firstLeaf, formOf }: CompiledLedger, run: Propagation): void {
  for (const [leaf, { like }] of leaves.entries()) {
    const isNothing = like && [...formOf(like).keys()].every((other) => boundsOf(run, firstLeaf + other)[1] === 0)
    if (isNothing) fix(run, firstLeaf + leaf, 0)
  }
}

/** Where values are sought from: nothing of what may be nothing, and what is like something else from that. */
function originOf({ leaves, formOf }: CompiledLedger, start: Float64Array): Float64Array {
  const from = start.map((value) => (Number.isNaN(value) ? 0 : value))
  for (const [leaf, { like }] of leaves.entries()) if (like && start[leaf] === 0) from[leaf] = addValues(formOf(like), from)
  return from
}

/** A figure with fewer decimals than ours is taken as though the others were zeros, where it can be; and a rate off the edge of rounding. */
function asWePrint(run: Propagation, quantity: number, figure: Figure | undefined): void {
  if (figure && isRate(figure.quantity)) {
    const [low, high] = boundsOf(run, quantity)
    if (high - low > 4) attempt(run, quantity, low + 2, high - 2)
  }
  if (figure?.cell.kind !== 'amount') return
  const { value, precision } = figure.cell
  const usual = isRate(figure.quantity) ? percent / 100n : isMoney(figure.quantity.of.measure) ? 10_000n : 1n
  const interval = precision > usual ? cellInterval(cellOf(value, usual)) : undefined
  if (!interval) return
  // Which way a change went is known by now.
  const [low] = boundsOf(run, quantity)
  const [least, most] = low < 0 ? [-interval.high, -interval.low] : [interval.low, interval.high]
  attempt(run, quantity, Number(least), Number(most))
}

/** What is printed as 0.00 is something, but for reports that print nothing so. */
function tellFromNothing(run: Propagation, printed: readonly Printed[]): void {
  const small = printed.flatMap(({ quantity, occurrences }, number) =>
    quantity.kind === 'value' && occurrences.some(({ figure: { cell } }) => cell.kind === 'zero' && cell.precision > 1n) ? [number] : [],
  )
  if (small.some((number) => boundsOf(run, number).every((bound) => bound === 0))) return
  for (const number of small) attempt(run, number, 1, boundsOf(run, number)[1])
}

/** Fixes a value as near to the wanted one as its bounds let it be. */
function fix(run: Propagation, quantity: number, wanted: number): void {
  const [low, high] = boundsOf(run, quantity)
  const value = Math.min(Math.max(wanted, low), high)
  attempt(run, quantity, value, value)
}

/** Bounds a quantity more closely, unless that leaves nothing of another. */
function attempt(run: Propagation, quantity: number, low: number, high: number): void {
  const before = run.ceilings.slice()
  if (!narrow(run, quantity, low, high)) run.ceilings.set(before)
}

/** What is printed of each leaf itself, else the middle of its bounds; NaN of those that may be nothing, for all that is printed. */
function startingValues(ledger: CompiledLedger, run: Propagation, printed: readonly Printed[]): Float64Array {
  const own = printedValues(ledger, printed)
  return Float64Array.from(ledger.leaves, ({ like }, leaf) => {
    const [low, high] = boundsOf(run, ledger.firstLeaf + leaf)
    if (low === high) return low
    if (own[leaf] !== 0) return own[leaf] ?? 0
    if (low > 0 && Number.isFinite(high)) return Math.round((low + high) / 2)
    return like ? low : Number.NaN
  })
}

function addValues(form: LinearForm, values: Float64Array): number {
  let sum = 0
  for (const [leaf, times] of form) sum += times * (values[leaf] ?? 0)
  return sum
}
