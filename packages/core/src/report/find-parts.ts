import { totalDefinition } from './definitions.ts'
import type { Fact } from './fact.ts'
import { keysUpwards } from './ledger.ts'

/**
 * Finds which of many exact quantities others add up to, and what is left of each: the facts that a ledger made them
 * of. Every fact behind the quantities must be one of them, or what it adds is taken for its totals' own.
 */
export function findParts(quantities: readonly Omit<Fact, 'path'>[]): Fact[] {
  const known = quantities
    .filter(({ point }) => totalDefinition(point) === undefined)
    .map(({ point, value }) => ({ point, value, keys: keysUpwards(point) }))
    // What is a part of more is told first, so that each total comes after all its parts.
    .sort((left, right) => right.keys.length - left.keys.length)
  const told = new Map<string, bigint>()
  return known.flatMap(({ point, value, keys }) => {
    const own = value - (told.get(keys[0] ?? '') ?? 0n)
    if (own === 0n) return []
    for (const key of keys) told.set(key, (told.get(key) ?? 0n) + own)
    return { point, value: own, path: [] }
  })
}
