import type { CheckReport, Finding, Outcome } from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { type LocatedFinding, locateFindings } from './located-finding.ts'

/** What `--format json` prints of one report. */
export interface ReportResult {
  readonly source: string
  readonly department: string
  readonly year: number
  readonly layout: string
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly findings: readonly LocatedFinding[]
}

/** The result of one report's checks, with the findings that are to be told. */
export async function reportResult(
  source: string,
  { layout, report }: DeclaredReport,
  { outcomes }: CheckReport,
  findings: readonly Finding[],
): Promise<ReportResult> {
  const { department, year } = report
  return { source, department, year, layout: layout.id, outcomes, findings: await locateFindings(findings, source) }
}
