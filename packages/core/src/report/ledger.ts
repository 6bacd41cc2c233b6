import { type DataPoint, pointKey } from '../point/data-point.ts'
import { type Dimension, dimensions, isSummed, parentMember } from '../point/dimension.ts'
import { totalDefinition } from './definitions.ts'
import type { Fact } from './fact.ts'

/** The exact value of every quantity of a report, whether declared, a total over declared ones, or defined by them. */
export interface Ledger {
  /** The value in 分, or in things counted; a quantity that nothing was declared for is 0. */
  readonly value: (of: DataPoint) => bigint
  /** Every functional code in use, the levels above included, in code order. */
  readonly functionCodes: readonly string[]
}

/**
 * Adds up facts along every hierarchy at once: a fact counts at each coordinate above its own, so that any
 * total is one look-up and the whole costs no more than the facts are many.
 */
export function createLedger(facts: readonly Fact[]): Ledger {
  const sums = new Map<string, bigint>()
  const codes = new Set<string>()
  for (const fact of facts) {
    addUp(fact, sums)
    for (let code = fact.point.function; code !== undefined; code = parentMember('function', code)) codes.add(code)
  }
  const value = (of: DataPoint): bigint => {
    const terms = totalDefinition(of)
    if (!terms) return sums.get(pointKey(of)) ?? 0n
    return terms.reduce((sum, term) => sum + (term.negative ? -value(term.point) : value(term.point)), 0n)
  }
  return { value, functionCodes: [...codes].sort() }
}

/** A fact counts at its own coordinates and at every combination of the ones above them. */
function addUp({ point, value }: Fact, sums: Map<string, bigint>): void {
  for (const key of keysUpwards(point)) sums.set(key, (sums.get(key) ?? 0n) + value)
}

/** The keys of the totals that a quantity is a part of; the first is its own. */
export function keysUpwards(point: DataPoint): string[] {
  let keys = ['']
  for (const dimension of dimensions) {
    const own = point[dimension]
    if (own === undefined) continue
    const pieces = coordinatePieces(dimension, own)
    keys = keys.flatMap((key) => pieces.map((piece) => (piece === '' || key === '' ? key + piece : `${key},${piece}`)))
  }
  return keys.map((key) => (key === '' ? point.measure : `${point.measure}(${key})`))
}

const pieces = new Map<string, readonly string[]>()

/** `nature=basic`, and `''` for the total; a fact by economic class never adds to a total over classes, for that money is counted by function. */
function coordinatePieces(dimension: Dimension, own: string): readonly string[] {
  const key = `${dimension}=${own}`
  const known = pieces.get(key)
  if (known) return known
  const made = [key]
  if (isSummed(dimension)) {
    for (let member = parentMember(dimension, own); member !== undefined; member = parentMember(dimension, member)) {
      made.push(`${dimension}=${member}`)
    }
    if (dimension !== 'economic') made.push('')
  }
  pieces.set(key, made)
  return made
}
