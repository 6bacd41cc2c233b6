import { type DataPoint, pointKey } from '../point/data-point.ts'
import { dimensions, isSummed, parentMember } from '../point/dimension.ts'
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

/** A fact by economic class is the same money as the facts by function, so it never adds to a total over economic classes. */
function addUp({ point, value }: Fact, sums: Map<string, bigint>): void {
  let keys = ['']
  for (const dimension of dimensions) {
    const own = point[dimension]
    if (own === undefined) continue
    const members: (string | undefined)[] = []
    if (isSummed(dimension)) {
      for (let member: string | undefined = own; member !== undefined; member = parentMember(dimension, member)) members.push(member)
      if (dimension !== 'economic') members.push(undefined)
    } else members.push(own)
    keys = keys.flatMap((key) =>
      members.map((member) => (member === undefined ? key : `${key}${key === '' ? '' : ','}${dimension}=${member}`)),
    )
  }
  for (const key of keys) {
    const full = key === '' ? point.measure : `${point.measure}(${key})`
    sums.set(full, (sums.get(full) ?? 0n) + value)
  }
}
