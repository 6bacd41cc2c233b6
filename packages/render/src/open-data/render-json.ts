import { factDimensions, factId, factValue, namespaces, statedFacts, yearDimensions } from '@juesuan/core'
import type { Publication } from '../publication.ts'

/** Prints the facts of a report in the shape of xBRL-JSON (Open Information Model 1.0); the taxonomy is our own and has no files. */
export function renderJson({ disclosure, report }: Pick<Publication, 'disclosure' | 'report'>): string {
  const { department, year } = disclosure
  const reported = { department, year }
  const facts = statedFacts(disclosure, report).map(({ point, cell }) => [
    factId(point),
    { ...factValue(point.measure, cell), dimensions: factDimensions(point, reported) },
  ])
  const document = {
    documentInfo: {
      documentType: 'https://xbrl.org/2021/xbrl-json',
      namespaces,
      taxonomy: [namespaces.juesuan],
    },
    facts: { fiscalYear: { value: String(year), dimensions: yearDimensions(reported) }, ...Object.fromEntries(facts) },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
