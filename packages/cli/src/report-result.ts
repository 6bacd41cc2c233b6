import type { CheckReport, Finding, Outcome } from '@juesuan/core'
import { type LocatedFinding, locateFindings } from './located-finding.ts'

/** What `--format json` prints of one report. */
export interface ReportResult {
  readonly source: string
  readonly department: string
  readonly year: number
  readonly layout: string
  /** How like the layout a published file is, 0 to 1; null where the layout was forced, left out where it was declared. */
  readonly certainty?: number | null
  /** How many pieces of a published file could not be understood. */
  readonly unread?: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly findings: readonly LocatedFinding[]
}

/** What is known of a report besides its findings, declared or published. */
interface Reported {
  readonly layout: { readonly id: string }
  readonly report: { readonly department: string; readonly year: number }
}

/** The result of one report's checks, with the findings that are to be told. */
export async function reportResult(
  source: string,
  { layout, report: { department, year } }: Reported,
  { outcomes }: Pick<CheckReport, 'outcomes'>,
  findings: readonly Finding[],
): Promise<ReportResult> {
  return { source, department, year, layout: layout.id, outcomes, findings: await locateFindings(findings, source) }
}
