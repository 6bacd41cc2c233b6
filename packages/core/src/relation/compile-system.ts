import { type Derived, type Quantity, quantityKey } from '../document/quantity.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'
import { mayBeNegative } from '../point/measure.ts'
import { impliedPoints } from './implied-points.ts'
import { impliedRelations } from './implied-relations.ts'
import { includingPoints } from './including-points.ts'
import { indexUses } from './index-uses.ts'
import type { Relation } from './relation.ts'
import { mode, type System } from './system.ts'

/** Compiles the relations between the printed quantities, and those between what they imply, into arrays. */
export function compileSystem(quantities: readonly Quantity[], relations: readonly Relation[]): System {
  const implied = impliedPoints(quantities)
  const derived = quantities.filter((quantity) => quantity.kind !== 'value')
  const changes = new Map(derived.flatMap((quantity) => (isOfChange(quantity) ? [[changeKey(quantity), quantity] as const] : [])))
  const ids = number([...quantities.map(quantityKey), ...implied.map(pointKey), ...changes.keys()])
  const idOf = (key: string) => ids.get(key) ?? 0
  const above = (of: DataPoint) => 2 * idOf(pointKey(of)) + 1
  const ceilings = new Float64Array(2 * ids.size).fill(Number.POSITIVE_INFINITY)
  for (const of of implied) if (!mayBeNegative(of.measure)) ceilings[above(of) - 1] = 0

  const printed = quantities.flatMap((quantity) => (quantity.kind === 'value' ? [quantity.of] : []))
  const sums = [...relations, ...impliedRelations(printed, relations, implied)]
  const rows: Row[] = sums.map((relation) => ({ ...relation, terms: terms(relation, above) }))
  for (const [key, { of, base }] of changes) rows.push({ comparison: '=', terms: [above(of), above(base) - 1, 2 * idOf(key)] })
  rows.push(...sums.flatMap((relation) => changeRow(relation, ids)))
  const quotients = derived.flatMap((quantity) => {
    if (quantity.kind === 'change') return []
    const part = isOfChange(quantity) ? changeKey(quantity) : pointKey(quantity.of)
    return [part, pointKey(quantity.base), quantityKey(quantity)].map(idOf)
  })
  const including = includingPoints([...printed, ...implied], ids, relations)
  return {
    quantities: ids.size,
    ceilings,
    sums: rows.length,
    starts: Int32Array.from([0, ...endsOf(rows)]),
    terms: Int32Array.from(rows.flatMap((row) => row.terms)),
    modes: Uint8Array.from(rows, firstMode),
    quotients: Int32Array.from(quotients),
    ...indexUses(ids.size, rows, quotients),
    conditional: rows.flatMap(({ missing, likely = false }, sum) =>
      missing || likely ? [{ sum, likely, nothing: (missing ?? []).map(including) }] : [],
    ),
  }
}

/** A relation as ceilings to be added. */
interface Row extends Pick<Relation, 'comparison' | 'missing' | 'likely'> {
  readonly terms: readonly number[]
}

function terms({ whole, parts }: Relation, above: (of: DataPoint) => number): number[] {
  return [above(whole), ...parts.map(({ point, negative }) => above(point) ^ (negative ? 0 : 1))]
}

/** What adds up this year and last adds up in the changes between them, which are known more closely than last year's figures. */
function changeRow(relation: Relation, ids: ReadonlyMap<string, number>): Row[] {
  const keyOf = (base: DataPoint) => changeKey({ of: { ...base, scenario: undefined }, base })
  const points = [relation.whole, ...relation.parts.map(({ point }) => point)]
  if (!points.every((of) => of.scenario === 'priorYear' && ids.has(keyOf(of)))) return []
  return [{ ...relation, comparison: '=', terms: terms(relation, (base) => 2 * (ids.get(keyOf(base)) ?? 0) + 1) }]
}

/** What leaves something out is an equation only once that is known to be nothing. */
function firstMode({ comparison, missing, likely }: Row): number {
  if (comparison === '>=') return mode.atLeast
  return missing || likely ? mode.off : mode.equal
}

function number(keys: readonly string[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  for (const key of keys) if (!ids.has(key)) ids.set(key, ids.size)
  return ids
}

function isOfChange({ kind }: Derived): boolean {
  return kind === 'change' || kind === 'changeRate'
}

function changeKey({ of, base }: Pick<Derived, 'of' | 'base'>): string {
  return quantityKey({ kind: 'change', of, base })
}

function endsOf(rows: readonly Row[]): number[] {
  let end = 0
  return rows.map(({ terms }) => {
    end += terms.length
    return end
  })
}
