import { type Catalogue, extendCatalogue, functionalClassification } from '@juesuan/core'
import type { AdditionalCode } from './additional-code.ts'

/** The functional classification, with the codes a report adds. */
export function functionalCatalogue(additions: Readonly<Record<string, AdditionalCode>> = {}): Catalogue {
  return extendCatalogue(
    functionalClassification,
    Object.entries(additions).map(([code, { name, budget }]) => ({ code, name, budget })),
  )
}
