import { onceFor } from '../disclosure/once-for.ts'
import { pointsOf, type Shape } from '../disclosure/shape.ts'
import { type DataPoint, keyWithout, pointKey } from '../point/data-point.ts'
import { type Dimension, isSummed, parentMember } from '../point/dimension.ts'
import { measures } from '../point/measure.ts'
import { item } from '../relation/elements.ts'
import type { CheckContext, ReadParagraph } from './check.ts'
import type { PointIndex } from './point-index.ts'

/** A total that a section takes apart along one dimension, and the parts it ought to name and does not. */
export interface MemberList {
  readonly place: string
  readonly missing: readonly DataPoint[]
}

/** The parts of one total along one dimension, by their member. */
type Family = Map<string, DataPoint>

/** Families by their dimension, and by the key of their total. */
type Families = Map<Dimension, Map<string, Family>>

/** A part that is printed, and the members it is part of, from the nearest up. */
interface PrintedPart {
  readonly member: string
  readonly of: DataPoint
  readonly above: readonly string[]
}

/** Every total that a section of the narrative prints together with some of its parts. */
export function memberLists({ paragraphs, index }: CheckContext): MemberList[] {
  const printed = familiesOf(index.list.shape)
  const found: MemberList[] = []
  for (const [place, points] of pointsBySection(paragraphs)) {
    for (const [along, byKey] of families(points)) {
      for (const [key, told] of byKey) {
        found.push({ place, missing: missingMembers(index, along, told, printed.get(along)?.get(key) ?? []) })
      }
    }
  }
  return found
}

/** What each section of the narrative states. */
function pointsBySection(paragraphs: readonly ReadParagraph[]): Map<string, DataPoint[]> {
  const sections = new Map<string, DataPoint[]>()
  for (const { part, place, paragraph } of paragraphs) {
    if (part !== 'narrative') continue
    for (const child of paragraph.children) {
      if (child.type !== 'figure' || child.quantity.kind !== 'value') continue
      const known = sections.get(place)
      if (known) known.push(child.quantity.of)
      else sections.set(place, [child.quantity.of])
    }
  }
  return sections
}

/** The families of all that is printed, short members first: the same for all reports of a shape. */
const familiesOf = onceFor((shape: Shape): ReadonlyMap<Dimension, ReadonlyMap<string, readonly PrintedPart[]>> => {
  const ordered = (along: Dimension, family: Family) =>
    Array.from(family, ([member, of]): PrintedPart => ({ member, of, above: above(along, member) })).sort(
      (left, right) => left.member.length - right.member.length,
    )
  const entries = Array.from(families(pointsOf(shape)), ([along, byKey]) => {
    return [along, new Map(Array.from(byKey, ([key, family]) => [key, ordered(along, family)] as const))] as const
  })
  return new Map(entries)
})

/** Whether a form prints an amount for a data point. */
function isInForm({ list }: PointIndex, of: DataPoint): boolean {
  const { ids, starts } = list.shape
  const id = ids.get(pointKey(of)) ?? 0
  for (let figure = item(starts, id); figure < item(starts, id + 1); figure += 1) {
    if (list.figure(figure).cell.kind === 'amount' && typeof list.holder(figure) !== 'string') return true
  }
  return false
}

/** What a form prints and the section neither names nor has within a part it names, unless it names others beside it. The highest level is told only. */
function missingMembers(index: PointIndex, along: Dimension, told: Family, printed: readonly PrintedPart[]): DataPoint[] {
  const siblings = new Set<string | undefined>()
  const takenApart = new Set<string>()
  for (const member of told.keys()) {
    siblings.add(parentMember(along, member))
    for (const whole of above(along, member)) takenApart.add(whole)
  }
  const missing = new Map<string, DataPoint>()
  for (const { member, of, above: higher } of printed) {
    if (told.has(member) || takenApart.has(member)) continue
    const isPartOfTold = higher.some((whole) => told.has(whole)) && !siblings.has(higher[0])
    if (!isPartOfTold && !higher.some((whole) => missing.has(whole)) && isInForm(index, of)) missing.set(member, of)
  }
  return [...missing.values()]
}

/** What a member is part of, and what that is part of. */
function above(along: Dimension, member: string): string[] {
  const found: string[] = []
  for (let at = parentMember(along, member); at !== undefined; at = parentMember(along, at)) found.push(at)
  return found
}

/** The parts among some points, by the totals that are among them too. */
function families(points: readonly DataPoint[]): Families {
  const found: Families = new Map()
  const totals = new Set(points.map(pointKey))
  for (const of of points) {
    if (of.scenario !== undefined) continue
    for (const along of measures[of.measure].dimensions) {
      const member = of[along]
      if (member === undefined || !isSummed(along)) continue
      const key = keyWithout(of, along)
      if (!totals.has(key)) continue
      const byKey = found.get(along) ?? new Map<string, Family>()
      if (byKey.size === 0) found.set(along, byKey)
      const known = byKey.get(key)
      if (known) known.set(member, of)
      else byKey.set(key, new Map([[member, of]]))
    }
  }
  return found
}
