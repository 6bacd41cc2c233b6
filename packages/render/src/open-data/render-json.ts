import { factDimensions, factId, factValue, namespaces, statedFacts, yearDimensions } from '@juesuan/core'
import type { Publication } from '../publication.ts'
import { describeCodes } from './describe-codes.ts'

/** Prints the facts of a report in the shape of xBRL-JSON (Open Information Model 1.0); the taxonomy is our own and has no files. */
export function renderJson({ disclosure, report, nameOf }: Pick<Publication, 'disclosure' | 'report' | 'nameOf'>): string {
  const { department, year } = disclosure
  const reported = { department, year }
  const stated = statedFacts(disclosure, report)
  const facts = stated.map(({ point, cell }) => [
    factId(point),
    { ...factValue(point.measure, cell), dimensions: factDimensions(point, reported) },
  ])
  const document = {
    documentInfo: {
      documentType: 'https://xbrl.org/2021/xbrl-json',
      namespaces,
      taxonomy: [namespaces.juesuan],
    },
    'juesuan:codes': describeCodes(
      stated.map(({ point }) => point),
      nameOf,
    ),
    facts: { fiscalYear: { value: String(year), dimensions: yearDimensions(reported) }, ...Object.fromEntries(facts) },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
