import type { Finding, Place } from '@juesuan/core'
import { propertyLocator } from './locate-property.ts'

/** A place on the printed page, and in the file it comes from where that is known. */
export interface LocatedPlace extends Omit<Place, 'line'> {
  readonly file: string
  readonly line: number | null
  readonly col: number | null
  /** Where in a file without lines: 第8页, 工作表“收入”B7. */
  readonly source?: string
}

/** A finding as the command reports it. */
export interface LocatedFinding extends Omit<Finding, 'where'> {
  readonly where: readonly LocatedPlace[]
}

const nowhere: Place = { form: null, printedNumber: null, row: null, column: null, section: null }

/** Says in which file, and for properties of a declaration at which line, findings are. The file is parsed only where one is about a property. */
export async function locateFindings(findings: readonly Finding[], file: string): Promise<LocatedFinding[]> {
  const locate = findings.some(({ path }) => path) ? await propertyLocator(file) : undefined
  return findings.map((finding) => {
    if (!finding.path) return { ...finding, where: finding.where.map((place) => ({ ...place, file, line: place.line ?? null, col: null })) }
    const location = locate?.(finding.path)
    return { ...finding, where: [{ ...nowhere, file, line: location?.line ?? null, col: location?.col ?? null }] }
  })
}
