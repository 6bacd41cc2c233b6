import { type DataPoint, keyWithout } from '../point/data-point.ts'
import { type ClosedDimension, closedMembers, type Dimension, isSummed, listsOnlyInUse, parentMember } from '../point/dimension.ts'
import { measures } from '../point/measure.ts'
import type { Relation } from './relation.ts'

/** The data points that differ along one dimension only, by their member; the total is `''`. */
type Family = ReadonlyMap<string, DataPoint>

/** Every sum and every part-of-a-whole that the hierarchies give for exactly the data points in use. */
export function hierarchyRelations(points: readonly DataPoint[]): Relation[] {
  return [...families(points)].flatMap(([dimension, family]) =>
    listsOnlyInUse(dimension) ? listedSums(dimension, family) : closedSums(dimension, family),
  )
}

function* families(points: readonly DataPoint[]): Generator<[Dimension, Family]> {
  const byRest = new Map<Dimension, Map<string, DataPoint[]>>()
  for (const of of points) {
    for (const dimension of measures[of.measure].dimensions) {
      if (!isSummed(dimension)) continue
      const groups = byRest.get(dimension) ?? new Map<string, DataPoint[]>()
      if (groups.size === 0) byRest.set(dimension, groups)
      const rest = keyWithout(of, dimension)
      const group = groups.get(rest)
      if (group) group.push(of)
      else groups.set(rest, [of])
    }
  }
  for (const [dimension, groups] of byRest) {
    for (const group of groups.values()) {
      if (group.length > 1) yield [dimension, new Map(group.map((of) => [of[dimension] ?? '', of]))]
    }
  }
}

/** What is listed belongs to the nearest member above it that is in use: 款 to 类, or to the total where no 类 is printed. */
function listedSums(along: Dimension, family: Family): Relation[] {
  const parts = new Map<string, DataPoint[]>()
  for (const [member, of] of family) {
    if (member === '') continue
    let above = parentMember(along, member)
    while (above !== undefined && !family.has(above)) above = parentMember(along, above)
    const list = parts.get(above ?? '')
    if (list) list.push(of)
    else parts.set(above ?? '', [of])
  }
  return [...parts].flatMap(([member, list]) => {
    const whole = family.get(member)
    return whole ? [{ kind: 'hierarchy', comparison: '=', whole, parts: list.map((point) => ({ point })), along } as const] : []
  })
}

/** Fixed members add up to what is above them; where one is not printed, the others cannot be more than the whole. */
function closedSums(along: ClosedDimension, family: Family): Relation[] {
  return [...family].flatMap(([member, whole]): Relation[] => {
    const { found, missing } = cover(along, member, family, whole)
    if (found.length === 0) return []
    const sum = { kind: 'hierarchy', whole, parts: found.map((point) => ({ point })), along } as const
    return [missing.length === 0 ? { ...sum, comparison: '=' } : { ...sum, comparison: '>=', missing }]
  })
}

/** The parts of a member that are in use, each as high in the hierarchy as it is printed, and those that are not. */
function cover(along: ClosedDimension, member: string, family: Family, whole: DataPoint): { found: DataPoint[]; missing: DataPoint[] } {
  const found: DataPoint[] = []
  const missing: DataPoint[] = []
  for (const part of possibleMembers(along, member, whole)) {
    const own = family.get(part)
    const below = own ? { found: [own], missing: [] } : cover(along, part, family, whole)
    found.push(...below.found)
    if (below.found.length === 0) missing.push({ ...whole, [along]: part })
    else missing.push(...below.missing)
  }
  return { found, missing }
}

/** Appropriations are spent as basic or project expenditure only (公开05, 07, 08表 have no other columns). */
function possibleMembers(along: ClosedDimension, member: string, { funding }: DataPoint): readonly string[] {
  const members = closedMembers(along, member)
  if (along !== 'nature' || funding === undefined || funding === 'nonAppropriation') return members
  return members.filter((nature) => nature === 'basic' || nature === 'project')
}
