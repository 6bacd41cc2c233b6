import { cellValue, type StatingCell } from '../amount/cell.ts'
import { largestFen } from '../amount/fen.ts'
import type { FigureList } from '../disclosure/figure-list.ts'
import type { Occurrence } from '../disclosure/occurrences.ts'
import { isRate, type Quantity } from '../document/quantity.ts'
import { item, real } from './elements.ts'
import { type Looseness, strict } from './loosen-totals.ts'
import type { Propagation } from './propagation.ts'
import { signedInterval } from './signed-interval.ts'

/** Every printed figure as an interval, those of one quantity together. */
export interface PrintedFigures {
  readonly list: FigureList
  /** Where the figures of each printed quantity begin. */
  readonly starts: Int32Array
  /** What each figure states. */
  readonly values: Float64Array
  /** What each figure is at most, and what its negative is, in the order of the ceilings of quantities. */
  readonly ceilings: Float64Array
  /** Which figures are left out for now, as though they were not printed. */
  readonly leftOut: Uint8Array
  /** The first figure that is too large to be exact in doubles: nothing can be said of any, then. */
  readonly tooLarge?: Occurrence
}

/** Reads the figures of every printed quantity, each with what it may differ by besides its rounding. */
export function readFigures(list: FigureList, looseness: Looseness = strict): PrintedFigures {
  const { count, shape } = list
  const { starts, quantities } = shape
  // One piece of memory: a piece costs as much as reading some dozens of figures.
  const room = new ArrayBuffer(25 * count)
  const values = new Float64Array(room, 0, count)
  const ceilings = new Float64Array(room, 8 * count, 2 * count)
  const figures = { list, starts, values, ceilings, leftOut: new Uint8Array(room, 24 * count, count) }
  const how = { looseness, stepOf: createStepReader() }
  let tooLarge: number | undefined
  for (let quantity = 0; quantity < quantities.length; quantity += 1) {
    const of = quantities[quantity]
    const end = item(starts, quantity + 1)
    for (let figure = item(starts, quantity); of && figure < end; figure += 1) {
      if (setFigure(figures, figure, of, how)) continue
      if (!isRate(of)) tooLarge ??= figure
      // A rate as large as that, of a base of next to nothing, bounds nothing.
      else ceilings.fill(Number.POSITIVE_INFINITY, 2 * figure, 2 * figure + 2)
    }
  }
  return tooLarge === undefined ? figures : { ...figures, tooLarge: list.occurrence(tooLarge) }
}

/** How figures of one report are read. */
interface Reading {
  readonly looseness: Looseness
  /** The precision of a cell, in doubles. */
  readonly stepOf: (cell: Exclude<StatingCell, { readonly kind: 'blank' }>) => number
}

/** Whether doubles hold all that the figure may stand for. */
function setFigure({ list, values, ceilings }: PrintedFigures, number: number, of: Quantity, { looseness, stepOf }: Reading): boolean {
  const figure = list.figure(number)
  const { cell } = figure
  if (cell.kind === 'blank' || cell.kind === 'notReportable') return true
  const value = Number(cellValue(cell))
  values[number] = value
  // The interval of the cell in doubles, exactly as `cellInterval` has it.
  const step = stepOf(cell)
  const loose = cell.kind === 'amount' && of.kind === 'value' ? looseness(of.of) * step : 0
  const away = Math.floor((step - 1) / 2) + loose
  const towards = cell.kind === 'zero' ? away : Math.floor(step / 2) + loose
  let low = value - (value < 0 ? away : towards)
  let high = value + (value < 0 ? towards : away)
  if (of.kind !== 'value') ({ low, high } = signedInterval({ low, high }, figure, list.before(number)))
  ceilings[2 * number] = -low
  ceilings[2 * number + 1] = high
  return low >= -largest && high <= largest
}

const largest = Number(largestFen)

/** The precision of nearly all cells is that of the one before. */
function createStepReader(): Reading['stepOf'] {
  let before = 1n
  let step = 1
  return (cell) => {
    if (cell.precision !== before) {
      before = cell.precision
      step = Number(before)
    }
    return step
  }
}

/** Sets the ceilings of every quantity to what its figures have in common, but for those left out. */
export function setCeilings({ system, ceilings: own }: Propagation, { starts, ceilings, leftOut }: PrintedFigures): void {
  own.set(system.ceilings)
  let figure = 0
  for (let quantity = 0; quantity + 1 < starts.length; quantity += 1) {
    const end = item(starts, quantity + 1)
    for (; figure < end; figure += 1) {
      if (leftOut[figure] !== 0) continue
      const low = real(ceilings, 2 * figure)
      const high = real(ceilings, 2 * figure + 1)
      if (low < real(own, 2 * quantity)) own[2 * quantity] = low
      if (high < real(own, 2 * quantity + 1)) own[2 * quantity + 1] = high
    }
  }
}
