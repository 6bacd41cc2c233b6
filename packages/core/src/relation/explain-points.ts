import { cellValue } from '../amount/cell.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'
import { type Occurrence, occurrences } from '../disclosure/occurrences.ts'
import { quantityKey } from '../document/quantity.ts'
import { type DataPoint, pointKey } from '../point/data-point.ts'
import { type Dimension, dimensions, parentMember } from '../point/dimension.ts'
import type { Term } from '../report/definitions.ts'
import type { Fact } from '../report/fact.ts'
import { createLedger } from '../report/ledger.ts'
import type { Report } from '../report/report.ts'
import { type UnitValue, unitValues } from '../report/unit-values.ts'
import { generateRelations } from './generate-relations.ts'

/** What a quantity is the sum of, as far as it is printed. */
export interface ExplainedSum {
  /** The dimension whose members are added up; absent where the sum is the definition of a total. */
  readonly along?: Dimension
  /** The parts that are not nothing. */
  readonly parts: readonly Term[]
  /** How many more there are, with nothing in them. */
  readonly empty: number
}

/** How a quantity arises, and where it is printed. */
export interface Explanation {
  /** In 分, or in things counted; undefined where the report was read, and nobody knows what is behind its figures. */
  readonly exact: bigint | undefined
  readonly sums: readonly ExplainedSum[]
  /** The declared amounts it comes from, where no sum is printed below it. */
  readonly declared: readonly Fact[]
  /** What of it is each unit's, where the department is a sum of units. */
  readonly units: readonly UnitValue[]
}

/** Explains the quantities that a disclosure prints, from the facts behind it where there are any. */
export function explainPoints(disclosure: Disclosure, report?: Report): (of: DataPoint) => Explanation {
  const printed = firstPrinted(disclosure)
  const points = [...printed.values()].flatMap(({ figure: { quantity } }) => (quantity.kind === 'value' ? [quantity.of] : []))
  const sums = groupBy(
    generateRelations(points).filter(({ comparison }) => comparison === '='),
    ({ whole }) => [pointKey(whole)],
  )
  const ledger = report && createLedger(report.facts)
  const facts = groupBy(report?.facts.filter(({ path }) => path.length > 0) ?? [], ({ point }) => placesOf(point))
  const units = report ? unitValues(report) : () => []
  const knownValue = (of: DataPoint) => {
    if (ledger) return ledger.value(of)
    const cell = printed.get(pointKey(of))?.figure.cell
    return cell && cellValue(cell)
  }
  return (of) => {
    const own = (sums.get(pointKey(of)) ?? []).map(({ along, parts }) => {
      const inUse = parts.filter(({ point }) => knownValue(point) !== 0n)
      return { ...(along && { along }), parts: inUse, empty: parts.length - inUse.length }
    })
    const near = own.length > 0 ? [] : (facts.get(placeOf(of.measure, of.function, of.economic)) ?? [])
    return { exact: ledger?.value(of), sums: own, declared: near.filter(({ point }) => isWithin(point, of)), units: units(of) }
  }
}

/** Where each quantity is printed first. */
function firstPrinted(disclosure: Disclosure): Map<string, Occurrence> {
  const first = new Map<string, Occurrence>()
  for (const occurrence of occurrences(disclosure)) {
    const key = quantityKey(occurrence.figure.quantity)
    if (!first.has(key)) first.set(key, occurrence)
  }
  return first
}

/** Facts are looked for by measure and codes first: at most of these there are few. */
function placeOf(measure: string, functionCode = '', economicCode = ''): string {
  return `${measure} ${functionCode} ${economicCode}`
}

function placesOf(of: DataPoint): string[] {
  const economic = lineage('economic', of.economic)
  return lineage('function', of.function).flatMap((code) => economic.map((member) => placeOf(of.measure, code, member)))
}

/** A member, what it is part of, and the total (`''`). */
function lineage(dimension: Dimension, member: string | undefined): string[] {
  return member === undefined ? [''] : [member, ...lineage(dimension, parentMember(dimension, member))]
}

/** Whether a quantity counts in another: on every dimension it lies at or below it. */
function isWithin(part: DataPoint, whole: DataPoint): boolean {
  if (part.measure !== whole.measure || part.scenario !== whole.scenario) return false
  return dimensions.every((dimension) => {
    const above = whole[dimension]
    // An amount by economic class is the same money again, counted by function in the total.
    if (above === undefined) return dimension !== 'economic' || part.economic === undefined
    return lineage(dimension, part[dimension]).includes(above)
  })
}

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
