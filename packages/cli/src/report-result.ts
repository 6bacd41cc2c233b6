import type { Outcome } from '@juesuan/core'
import type { LocatedFinding } from './located-finding.ts'

/** What `--format json` prints of one report. */
export interface ReportResult {
  readonly source: string
  readonly department: string
  readonly year: number
  readonly layout: string
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly findings: readonly LocatedFinding[]
}
