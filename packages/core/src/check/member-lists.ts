import { onceFor } from '../disclosure/once-for.ts'
import { pointsOf, type Shape } from '../disclosure/shape.ts'
import type { Figure } from '../document/figure.ts'
import { valueQuantity } from '../document/quantity.ts'
import { type DataPoint, keyWithout } from '../point/data-point.ts'
import { type Dimension, isSummed, parentMember } from '../point/dimension.ts'
import { measures } from '../point/measure.ts'
import type { CheckContext } from './check.ts'
import type { PointIndex } from './point-index.ts'

/** A total that a section takes apart along one dimension, and the parts it ought to name and does not. */
export interface MemberList {
  readonly place: string
  readonly missing: readonly DataPoint[]
}

/** Data points that differ along one dimension only, by their member; the total is `''`. */
type Family = Map<string, DataPoint>

/** Every total that a section of the narrative prints together with some of its parts. */
export function memberLists({ paragraphs, index }: CheckContext): MemberList[] {
  const sections = new Map<string, Figure[]>()
  for (const { part, place, paragraph } of paragraphs) {
    if (part !== 'narrative') continue
    const figures = paragraph.children.filter((child): child is Figure => child.type === 'figure' && child.quantity.kind === 'value')
    const known = sections.get(place)
    if (known) known.push(...figures)
    else sections.set(place, figures)
  }
  const told = [...sections].map(([place, figures]) => ({
    place,
    lists: [...families(figures.map(({ quantity }) => quantity.of))].filter(([, { family }]) => family.has('') && family.size > 1),
  }))
  const printed = familiesOf(index.list.shape)
  return told.flatMap(({ place, lists }) =>
    lists.map(([key, { along, family }]) => {
      const inForms = new Map([...(printed.get(key)?.family ?? [])].filter(([, of]) => isInForm(index, of)))
      return { place, missing: missingMembers(along, family, inForms) }
    }),
  )
}

/** The families of all that is printed: the same for all reports of a shape. */
const familiesOf = onceFor((shape: Shape) => families(pointsOf(shape)))

/** Whether a form prints an amount for a data point. */
function isInForm(index: PointIndex, of: DataPoint): boolean {
  return index.places(valueQuantity(of)).some(({ place, figure }) => place.form !== null && figure.cell.kind === 'amount')
}

/** What a form prints and the section neither names nor has within a part it names, unless it names others beside it. The highest level is told only. */
function missingMembers(along: Dimension, told: Family, printed: Family): DataPoint[] {
  const siblings = new Set([...told.keys()].filter((member) => member !== '').map((member) => parentMember(along, member)))
  const takenApart = new Set([...told.keys()].flatMap((member) => above(along, member)))
  const missing = new Set<string>()
  for (const member of [...printed.keys()].sort((left, right) => left.length - right.length)) {
    if (member === '' || told.has(member) || takenApart.has(member)) continue
    const higher = above(along, member)
    const isPartOfTold = higher.some((whole) => told.has(whole)) && !siblings.has(parentMember(along, member))
    if (!isPartOfTold && !higher.some((whole) => missing.has(whole))) missing.add(member)
  }
  return [...missing].flatMap((member) => printed.get(member) ?? [])
}

/** What a member is part of, and what that is part of. */
function above(along: Dimension, member: string): string[] {
  const found: string[] = []
  for (let at = member === '' ? undefined : parentMember(along, member); at !== undefined; at = parentMember(along, at)) found.push(at)
  return found
}

/** All families of some points, by what the points of each have in common. */
function families(points: readonly DataPoint[]): Map<string, { readonly along: Dimension; readonly family: Family }> {
  const found = new Map<string, { readonly along: Dimension; readonly family: Family }>()
  for (const of of points) {
    if (of.scenario !== undefined) continue
    for (const along of measures[of.measure].dimensions) {
      if (!isSummed(along)) continue
      const key = `${along} ${keyWithout(of, along)}`
      const known = found.get(key)
      if (known) known.family.set(of[along] ?? '', of)
      else found.set(key, { along, family: new Map([[of[along] ?? '', of]]) })
    }
  }
  return found
}
