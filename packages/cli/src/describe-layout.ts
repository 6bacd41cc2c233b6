import type { ReportResult } from './report-result.ts'

/** The layout of a report and how certain it is: shanghai-2024（98%）; of one that was forced or declared, its id. */
export function describeLayout({ layout, certainty }: Pick<ReportResult, 'layout' | 'certainty'>): string {
  return certainty === undefined || certainty === null ? layout : `${layout}（${Math.round(certainty * 100)}%）`
}
