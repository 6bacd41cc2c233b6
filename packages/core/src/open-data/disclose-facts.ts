import { blank } from '../amount/cell.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'
import type { Figure } from '../document/figure.ts'
import { paragraph } from '../document/paragraph.ts'
import { valueQuantity } from '../document/quantity.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'
import { closedMembers, dimensions, isClosed, isSummed, parentMember } from '../point/dimension.ts'
import { totalDefinition } from '../report/definitions.ts'
import { keysUpwards } from '../report/ledger.ts'
import { factId, type Reported } from './fact-dimensions.ts'
import { factValue } from './fact-value.ts'
import type { StatedFact } from './stated-facts.ts'

/** A fact that was read, and the line of the file it was read from. */
export interface ReadFact extends StatedFact {
  readonly line?: number | undefined
}

/**
 * Facts as a disclosure of nothing else, for the checks: each stands at a place that has its name. Where all of them are
 * exact, what is left out is nothing; otherwise it is unknown.
 */
export function discloseFacts(facts: readonly ReadFact[], { department, year }: Reported): Disclosure {
  const isExact = facts.every(({ cell }) => !('precision' in cell) || cell.precision === 1n)
  const figures = facts.map(figureOf)
  return {
    department,
    year,
    contents: [],
    partTitles: [],
    overview: [],
    forms: [],
    narrative: [...figures, ...(isExact ? unstated(facts) : [])].map((figure) => ({
      type: 'section',
      place: figure.quantity.kind === 'value' ? factId(figure.quantity.of) : '',
      title: '',
      level: 1,
      children: [paragraph([figure])],
    })),
    terms: [],
    annexes: [],
    unreadable: [],
  }
}

function figureOf({ point, cell, line }: ReadFact): Figure {
  const text = factValue(point.measure, cell).value ?? '——'
  return { type: 'figure', quantity: valueQuantity(point), text, cell, ...(line === undefined ? {} : { line }) }
}

/**
 * The fixed members that, with a stated one beside them, make up a stated whole, and are neither stated nor have a stated
 * part: there is nothing of them. Only basic expenditure is told by economic class, so that nothing is known beside it.
 */
function unstated(facts: readonly StatedFact[]): Figure[] {
  const stated = new Set(facts.map(({ point }) => pointKey(point)))
  const known = new Set(facts.flatMap(({ point }) => keysUpwards(point)))
  const summed = facts.filter(({ point }) => point.economic === undefined && totalDefinition(point) === undefined)
  return summed.flatMap(({ point: of }) =>
    dimensions.flatMap((dimension) => {
      const member = of[dimension]
      if (member === undefined || !isClosed(dimension) || !isSummed(dimension)) return []
      const above = parentMember(dimension, member)
      if (!stated.has(pointKey({ ...of, [dimension]: above }))) return []
      return closedMembers(dimension, above ?? '').flatMap((sibling) => {
        const beside: DataPoint = { ...of, [dimension]: sibling }
        const key = pointKey(beside)
        if (known.has(key)) return []
        known.add(key)
        return { type: 'figure', quantity: valueQuantity(beside), text: '', cell: blank } as const
      })
    }),
  )
}
