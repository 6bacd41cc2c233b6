import type { Cell, StatingCell } from './cell.ts'

/** All exact values that may lie behind a printed figure, both ends included. */
export interface Interval {
  readonly low: bigint
  readonly high: bigint
}

/**
 * The values that print as this cell under half-up rounding: 4728.87 万元 may be anything in
 * [4728.8650, 4728.8750) 万元. Blank is exactly nothing; `——` states no value.
 */
export function cellInterval(cell: StatingCell): Interval
export function cellInterval(cell: Cell): Interval | undefined
export function cellInterval(cell: Cell): Interval | undefined {
  switch (cell.kind) {
    case 'blank':
      return { low: 0n, high: 0n }
    case 'notReportable':
      return undefined
    case 'zero': {
      const reach = (cell.precision - 1n) / 2n
      return { low: -reach, high: reach }
    }
    case 'amount': {
      // Half is rounded away from zero: the half step towards zero is included, the other is not.
      const towards = cell.precision / 2n
      const away = (cell.precision - 1n) / 2n
      return cell.value > 0n
        ? { low: cell.value - towards, high: cell.value + away }
        : { low: cell.value - away, high: cell.value + towards }
    }
  }
}

/** Sum of intervals; the empty sum is exactly 0. */
export function addIntervals(intervals: Iterable<Interval>): Interval {
  let low = 0n
  let high = 0n
  for (const interval of intervals) {
    low += interval.low
    high += interval.high
  }
  return { low, high }
}

/** The interval of the negated values. */
export function negateInterval({ low, high }: Interval): Interval {
  return { low: -high, high: -low }
}

/** Whether one exact value can lie in both. */
export function intersects(left: Interval, right: Interval): boolean {
  return left.low <= right.high && right.low <= left.high
}
