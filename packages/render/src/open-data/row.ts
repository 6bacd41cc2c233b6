import { type Disclosure, keysUpwards, type NameOf, pointKey, type StatedFact, statedFacts, totalDefinition } from '@juesuan/core'
import type { Publication } from '../publication.ts'

/** A fact as a row of a table, with all that its columns tell. */
export interface Row {
  readonly fact: StatedFact
  readonly reported: Pick<Disclosure, 'department' | 'year'>
  readonly nameOf: NameOf
  /** Whether other rows add up to it, so that whoever adds up rows leaves it out. */
  readonly isTotal: boolean
}

/** The facts of a report as rows, in their order. */
export function factRows({ disclosure, report, nameOf }: Pick<Publication, 'disclosure' | 'report' | 'nameOf'>): Row[] {
  const facts = statedFacts(disclosure, report)
  const above = new Set(facts.flatMap(({ point }) => keysUpwards(point).slice(1)))
  return facts.map((fact) => ({
    fact,
    reported: disclosure,
    nameOf,
    isTotal: totalDefinition(fact.point) !== undefined || above.has(pointKey(fact.point)),
  }))
}
