import { checkReport, type DeclaredReport } from '@juesuan/dsl'
import { compose, namesOf } from '@juesuan/layouts'
import type { Publication } from '@juesuan/render'

/** A declared report, checked, as its formats are printed from. */
export function publish(declared: DeclaredReport): Publication {
  const { report, layout } = declared
  const { disclosure, findings } = checkReport(declared)
  return { document: compose(disclosure, layout), disclosure, report, findings, nameOf: namesOf(report) }
}
