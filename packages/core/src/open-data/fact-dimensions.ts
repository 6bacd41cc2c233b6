import type { DataPoint } from '../point/data-point.ts'
import { type Dimension, dimensions, isClosed } from '../point/dimension.ts'
import { heldAt, isMoney, type Measure } from '../point/measure.ts'
import { fiscalYearConcept } from './vocabulary.ts'

/** What the Open Information Model asks of a fact besides its value: names and members with their prefixes. */
export type FactDimensions = Readonly<Record<string, string>>

/** Whose report it is, and of which year. */
export interface Reported {
  readonly department: string
  readonly year: number
}

/** A name for a fact that stays the same as long as the quantity does: `expenditure.function.201.nature.basic`. */
export function factId(of: DataPoint): string {
  return [of.measure, ...coordinates(of).flat()].join('.')
}

/** Where a fact stands in the Open Information Model; last year's is of last year, other scenarios keep their dimension. */
export function factDimensions(of: DataPoint, { department, year }: Reported): FactDimensions {
  const own = coordinates(of).filter(([, member]) => member !== 'priorYear')
  return {
    concept: `juesuan:${of.measure}`,
    entity: entityOf(department),
    period: periodOf(of.measure, of.scenario === 'priorYear' ? year - 1 : year),
    ...(isMoney(of.measure) ? { unit: 'iso4217:CNY' } : {}),
    ...Object.fromEntries(own.map(([dimension, member]) => [`juesuan:${dimension}`, isClosed(dimension) ? `juesuan:${member}` : member])),
  }
}

/** Where the fact stands that tells of which year the report is. */
export function yearDimensions({ department, year }: Reported): FactDimensions {
  return { concept: `juesuan:${fiscalYearConcept}`, entity: entityOf(department), period: yearLong(year) }
}

/** An identifier has no white space, as a department's name may; one that is unknown is a dash. */
function entityOf(department: string): string {
  return `department:${department.replaceAll(/[\s%]/gu, encodeURIComponent) || '-'}`
}

/** The moment a balance is held at, midnight before the year's first day or after its last; of all else the year. */
export function periodOf(measure: Measure, year: number): string {
  const held = heldAt(measure)
  return held === undefined ? yearLong(year) : firstMoment(held === 'opening' ? year : year + 1)
}

const yearLong = (year: number) => `${firstMoment(year)}/${firstMoment(year + 1)}`
const firstMoment = (year: number) => `${String(year).padStart(4, '0')}-01-01T00:00:00`

/** The coordinates of a quantity, in the order of the dimensions. */
function coordinates(of: DataPoint): (readonly [Dimension, string])[] {
  return dimensions.flatMap((dimension) => {
    const member = of[dimension]
    return member === undefined ? [] : [[dimension, member] as const]
  })
}
