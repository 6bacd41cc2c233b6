import type { CheckedReport, DeclaredReport } from '@juesuan/dsl'
import { compose, namesOf } from '@juesuan/layouts'
import type { Publication } from '@juesuan/render'

/** A declared report, once it is checked, as what its formats are printed from. */
export function publish({ report, layout }: DeclaredReport, { disclosure, findings }: CheckedReport): Publication {
  return { document: compose(disclosure, layout), disclosure, report, findings, nameOf: namesOf(report) }
}
