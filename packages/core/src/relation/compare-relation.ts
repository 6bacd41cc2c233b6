import { type Cell, cellValue } from '../amount/cell.ts'
import { addIntervals, cellInterval, type Interval, intersects, negateInterval } from '../amount/interval.ts'
import type { DataPoint } from '../point/data-point.ts'
import { type Looseness, strict } from './loosen-totals.ts'
import type { Relation } from './relation.ts'

/** Both sides of a relation as printed, and whether exact amounts can lie behind them. Values are in 分 or things counted. */
export interface Comparison {
  readonly state: 'equal' | 'rounding' | 'different' | 'empty' | 'unknown'
  readonly whole: bigint
  readonly sum: bigint
  /** The largest difference that rounding explains, in whole units of the last printed digit. */
  readonly slack: bigint
}

/**
 * Compares a relation by intervals: each printed figure stands for all exact values that print so, and the two
 * sides agree where some exact values make them equal. For a sum of n rounded terms that allows ⌈(n+1)/2⌉−1 units.
 */
export function compareRelation(
  relation: Relation,
  cellOf: (of: DataPoint) => Cell | undefined,
  looseness: Looseness = strict,
): Comparison {
  const term = (point: DataPoint, negative = false): SideTerm => ({ cell: cellOf(point), negative, units: BigInt(looseness(point)) })
  const own = term(relation.whole)
  const others = relation.parts.map(({ point, negative }) => term(point, negative))
  const cells = [own, ...others].map(({ cell }) => cell)
  // Most of a report is blank: nothing equals nothing, and no interval need be looked at.
  if (cells.every(isBlank)) return { state: 'empty', whole: 0n, sum: 0n, slack: 0n }
  const whole = sideOf([own])
  const parts = sideOf(others)
  if (!whole || !parts) return { state: 'unknown', whole: 0n, sum: 0n, slack: 0n }
  const difference = whole.value - parts.value
  const reach =
    difference >= 0n
      ? whole.value - whole.interval.low + parts.interval.high - parts.value
      : whole.interval.high - whole.value + parts.value - parts.interval.low
  const step = cells.reduce((widest, cell) => (cell && precisionOf(cell) > widest ? precisionOf(cell) : widest), 1n)
  const sides = { whole: whole.value, sum: parts.value, slack: (reach / step) * step }
  if (difference === 0n || (relation.comparison === '>=' && difference > 0n)) return { state: 'equal', ...sides }
  return { state: intersects(whole.interval, parts.interval) ? 'rounding' : 'different', ...sides }
}

/** Printed, and stating nothing: blank, or zero. */
function isBlank(cell: Cell | undefined): boolean {
  return cell?.kind === 'blank' || cell?.kind === 'zero'
}

interface Side {
  readonly value: bigint
  readonly interval: Interval
}

/** What is printed for a term, and by how many units it may differ besides. */
interface SideTerm {
  readonly cell: Cell | undefined
  readonly negative: boolean
  readonly units: bigint
}

function sideOf(terms: readonly SideTerm[]): Side | undefined {
  let value = 0n
  const intervals: Interval[] = []
  for (const { cell, negative, units } of terms) {
    const own = cell && cellValue(cell)
    const interval = cell && widen(cellInterval(cell), units * precisionOf(cell))
    if (own === undefined || interval === undefined) return undefined
    value += negative ? -own : own
    intervals.push(negative ? negateInterval(interval) : interval)
  }
  return { value, interval: addIntervals(intervals) }
}

function widen(interval: Interval | undefined, by: bigint): Interval | undefined {
  return interval && by > 0n ? { low: interval.low - by, high: interval.high + by } : interval
}

function precisionOf(cell: Cell): bigint {
  return cell.kind === 'amount' || cell.kind === 'zero' ? cell.precision : 1n
}
