import type { Cell } from '../amount/cell.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'
import type { Relation } from './relation.ts'

/** By how many units of its last digit what is printed for a quantity may differ, besides its own rounding. */
export type Looseness = (of: DataPoint) => number

/** Every figure is rounded for itself. */
export const strict: Looseness = () => 0

/**
 * Some forms round a total, others add up its rounded parts: so many units apart may they be, for every quantity that is made
 * of several that are printed, or of one that is.
 */
export function loosenTotals(relations: readonly Relation[], cellOf: (of: DataPoint) => Cell | undefined, units: number): Looseness {
  if (units === 0) return strict
  const sums = new Map<string, (readonly DataPoint[])[]>()
  for (const { comparison, kind, whole, parts } of relations) {
    if (comparison !== '=' || kind !== 'hierarchy') continue
    const stated = parts.flatMap(({ point }) => (cellOf(point)?.kind === 'amount' ? [point] : []))
    const key = pointKey(whole)
    sums.set(key, [...(sums.get(key) ?? []), stated])
  }
  const known = new Map<string, boolean>()
  const isTotal = (of: DataPoint): boolean => {
    const key = pointKey(of)
    const own = known.get(key) ?? (sums.get(key) ?? []).some(([first, ...others]) => first && (others.length > 0 || isTotal(first)))
    known.set(key, own)
    return own
  }
  return (of) => (isTotal(of) ? units : 0)
}
