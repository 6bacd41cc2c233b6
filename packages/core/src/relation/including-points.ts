import { type DataPoint, keyWithout, pointKey } from '../point/data-point.ts'
import { dimensions, isSummed, parentMember } from '../point/dimension.ts'
import type { Relation } from './relation.ts'
import { unlisted } from './system.ts'

/** The quantities in use that a quantity which is not printed is a part of: where one of them is nothing, so is it. */
export type Including = (missing: DataPoint) => readonly number[]

/** Those that differ by their function code only, by code; the total is `''`. */
interface Family {
  readonly ids: Map<string, number>
  /** Every code that stands above one in use. */
  readonly above: Set<string>
}

/** Finds what includes a quantity among the points in use, which are numbered by their keys. */
export function includingPoints(points: readonly DataPoint[], ids: ReadonlyMap<string, number>, relations: readonly Relation[]): Including {
  const families = new Map<string, Family>()
  for (const of of points) {
    const key = keyWithout(of, 'function')
    const family = families.get(key) ?? { ids: new Map<string, number>(), above: new Set<string>() }
    families.set(key, family)
    family.ids.set(of.function ?? '', ids.get(pointKey(of)) ?? 0)
    for (const code of codesAbove(of.function)) if (code !== of.function) family.above.add(code)
  }
  const listing = new Set<number>()
  for (const { along, comparison, whole } of relations) {
    if (along === 'function' && comparison === '=') listing.add(ids.get(pointKey(whole)) ?? 0)
  }

  const known = new Map<string, readonly Family[]>()
  return (missing) => {
    // What is nothing this year is taken to have been nothing before.
    const now = missing.scenario === 'priorYear' ? { ...missing, scenario: undefined } : missing
    const key = keyWithout(now, 'function')
    const around = known.get(key) ?? broader(now).flatMap((of) => families.get(keyWithout(of, 'function')) ?? [])
    known.set(key, around)
    const codes = [...codesAbove(now.function), '']
    const own = families.get(key)
    const nearest = codes.find((code) => own?.ids.has(code))
    const id = own?.ids.get(nearest ?? '')
    if (id !== undefined && nearest === codes[0]) return [id]
    if (id !== undefined && listing.has(id) && !own?.above.has(codes[0] ?? '')) return [unlisted]
    return around.flatMap((family) => codes.flatMap((code) => family.ids.get(code) ?? []))
  }
}

function codesAbove(code: string | undefined): string[] {
  return code === undefined ? [] : [code, ...codesAbove(parentMember('function', code))]
}

/** A quantity and all it is a part of along the dimensions but `function`. */
function broader(of: DataPoint): DataPoint[] {
  let found = [of]
  for (const dimension of dimensions) {
    if (dimension === 'function' || !isSummed(dimension)) continue
    found = found.flatMap((at) => {
      const above = [at]
      for (let member = at[dimension]; member !== undefined; ) {
        member = parentMember(dimension, member) as typeof member
        above.push({ ...at, [dimension]: member })
      }
      return above
    })
  }
  return found
}
