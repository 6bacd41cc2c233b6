import { type DataPoint, point } from '../point/data-point.ts'
import { type Dimension, dimensions, isClosed, isMember } from '../point/dimension.ts'
import { isMoney, type Measure, measures } from '../point/measure.ts'
import { type FactDimensions, periodOf } from './fact-dimensions.ts'

/** The quantity that dimensions name, in a report of a year; or, in words, why they name none. The inverse of `factDimensions`. */
export function readDimensions(given: FactDimensions, year: number): DataPoint | string {
  const { concept = '', entity: _, period = '', unit, ...own } = given
  const measure = ownName(concept)
  if (measure === undefined || !isMeasure(measure)) return `没有概念“${concept}”`
  const coordinates: Record<string, string> = {}
  for (const [name, value] of Object.entries(own)) {
    const dimension = dimensions.find((known) => ownName(name) === known)
    if (dimension === undefined || !isDimensionOf(measure, dimension)) return `${measures[measure].zh}没有维度“${name}”`
    const member = readMember(dimension, value)
    if (member === undefined) return `维度“${name}”没有成员“${value}”`
    coordinates[dimension] = member
  }
  if (unit !== (isMoney(measure) ? 'iso4217:CNY' : undefined)) {
    return isMoney(measure)
      ? `金额的单位应当是 iso4217:CNY，这里是“${unit ?? ''}”`
      : `${measures[measure].zh}是个数，不应当有单位“${unit ?? ''}”`
  }
  if (period === periodOf(measure, year)) return point(measure, coordinates)
  if (period !== periodOf(measure, year - 1)) return `期间“${period}”不是${year}年度或上一年度的`
  if (coordinates.scenario !== undefined) return `预算数的期间应当是${year}年度，这里是“${period}”`
  return point(measure, { ...coordinates, scenario: 'priorYear' })
}

/** The department that an entity is; undefined where it is none of ours. */
export function readEntity(entity: string): string | undefined {
  const identifier = /^department:(\S+)$/u.exec(entity)?.[1]
  if (identifier === '-') return ''
  try {
    return identifier && decodeURIComponent(identifier)
  } catch {
    return undefined
  }
}

function ownName(name: string): string | undefined {
  return name.startsWith('juesuan:') ? name.slice('juesuan:'.length) : undefined
}

function isMeasure(name: string): name is Measure {
  return Object.hasOwn(measures, name)
}

function isDimensionOf(measure: Measure, dimension: Dimension): boolean {
  const known: readonly Dimension[] = measures[measure].dimensions
  return dimension === 'scenario' || known.includes(dimension)
}

/** Codes stand for themselves, fixed members with their prefix. Last year is told by the period, never by a member. */
function readMember(dimension: Dimension, value: string): string | undefined {
  const member = isClosed(dimension) ? ownName(value) : value
  return member !== undefined && member !== 'priorYear' && isMember(dimension, member) ? member : undefined
}
