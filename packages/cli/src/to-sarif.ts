import { checks, describePlace } from '@juesuan/core'
import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import type { LocatedFinding, LocatedPlace } from './located-finding.ts'
import type { ReportResult } from './report-result.ts'
import { version } from './version.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const kinds = {
  fail: 'fail',
  rounding: 'informational',
  notApplicable: 'notApplicable',
  insufficient: 'open',
  unreadable: 'review',
} as const

/** Findings as SARIF 2.1.0 (OASIS, 2020), for code scanning: one run, the checks as its rules. */
export function toSarif(results: readonly ReportResult[]): Log {
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'juesuan', version, language: 'zh-CN', rules: rulesOf(results) } },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap(({ source, findings }) => findings.map((finding) => toResult(finding, source))),
      },
    ],
  }
}

/** The checks that found something; problems of a declaration have no check of their own, and are known by their first finding. */
function rulesOf(results: readonly ReportResult[]): ReportingDescriptor[] {
  const found = new Map(results.flatMap(({ findings }) => findings.map(({ check, basis }) => [check, basis] as const)))
  const titles = new Map(checks.map(({ id, title }) => [id, title]))
  return [...found]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, basis]) => {
      const title = titles.get(id)
      return { id, ...(title === undefined ? {} : { shortDescription: { text: title } }), help: { text: basis } }
    })
}

function toResult(
  { check, severity, outcome, message, where, covers, acknowledged, basis: _, path: __, ...sides }: LocatedFinding,
  source: string,
): Result {
  const kind = kinds[outcome]
  return {
    ruleId: check,
    // Only what failed has a level; of the rest SARIF allows none.
    level: kind === 'fail' ? levels[severity] : 'none',
    kind,
    message: { text: message },
    locations: where.length > 0 ? where.map(toLocation) : [{ physicalLocation: { artifactLocation: { uri: toUri(source) } } }],
    ...(acknowledged === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: acknowledged }] }),
    properties: { covers, ...sides },
  }
}

function toLocation(place: LocatedPlace): Location {
  const { file, line, col, form, section } = place
  const region = line === null ? {} : { region: { startLine: line, ...(col === null ? {} : { startColumn: col }) } }
  const printed =
    form === null && section === null ? {} : { logicalLocations: [{ fullyQualifiedName: describePlace(place), kind: 'element' }] }
  return { physicalLocation: { artifactLocation: { uri: toUri(file) }, ...region }, ...printed }
}

/** Relative paths with slashes, whatever the system, and what a URI cannot hold escaped. */
function toUri(path: string): string {
  return path
    .split(/[\\/]/u)
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A\//u, 'file:///$1:/')
}
