import type { Disclosure } from '../disclosure/disclosure.ts'
import { paragraphs } from '../disclosure/occurrences.ts'
import { plainText } from '../document/paragraph.ts'
import type { NameOf } from '../point/labels.ts'
import { generateRelations } from '../relation/generate-relations.ts'
import { type Check, type CheckContext, notApplicable, type OtherDocuments, type Result } from './check.ts'
import { checks } from './checks.ts'
import type { Finding } from './finding.ts'
import type { LayoutRequirements } from './layout-requirements.ts'
import type { Outcome } from './outcome.ts'
import { indexPoints } from './point-index.ts'
import { whyIdle } from './why-idle.ts'

type OutcomeCounts = Readonly<Record<Outcome, number>>

const none = { pass: 0, fail: 0, rounding: 0, notApplicable: 0, insufficient: 0, unreadable: 0 } as const satisfies OutcomeCounts

/** What all checks together say of a disclosure. */
export interface CheckReport {
  /** How many instances of checks ended in each way. */
  readonly outcomes: OutcomeCounts
  /** The same of each check, by its id; a check that broke down has none. */
  readonly outcomesByCheck: Readonly<Record<string, OutcomeCounts>>
  /** Everything that did not pass, in the order of the checks; what was not checked is folded by its reason. */
  readonly findings: readonly Finding[]
  /** Checks that broke down: our bugs, not the report's. The other checks ran. */
  readonly brokenChecks: readonly { readonly check: string; readonly error: unknown }[]
}

/** What checks need besides the disclosure. */
export interface CheckOptions {
  /** Names codes in messages. */
  readonly nameOf?: NameOf
  /** What the report's layout asks for; checks that compare with it do not run without. */
  readonly layout?: LayoutRequirements | undefined
  /** Documents to compare with; what needs one that is not given is not applicable. */
  readonly others?: OtherDocuments | undefined
  readonly checks?: readonly Check[]
}

/** Runs every check on a disclosure, whether it was made from facts or read from a file. */
export function checkDisclosure(disclosure: Disclosure, options: CheckOptions = {}): CheckReport {
  const index = indexPoints(disclosure)
  const context: CheckContext = {
    disclosure,
    index,
    relations: generateRelations(index.points),
    paragraphs: [...paragraphs(disclosure)].map((placed) => ({ ...placed, text: plainText(placed.paragraph) })),
    nameOf: options.nameOf ?? (() => undefined),
    layout: options.layout,
    others: options.others ?? {},
  }
  const outcomes: Record<Outcome, number> = { ...none }
  const outcomesByCheck: Record<string, OutcomeCounts> = {}
  const findings: Finding[] = []
  const brokenChecks: { check: string; error: unknown }[] = []
  for (const check of options.checks ?? checks) {
    try {
      const idle = whyIdle(check, disclosure.year, options.layout)
      const results = idle === undefined ? [...check.run(context)] : [notApplicable(idle)]
      const ended: Record<Outcome, number> = { ...none }
      for (const { outcome } of results) {
        ended[outcome] += 1
        outcomes[outcome] += 1
      }
      outcomesByCheck[check.id] = ended
      findings.push(...toFindings(check, results))
    } catch (error) {
      brokenChecks.push({ check: check.id, error })
    }
  }
  return { outcomes, outcomesByCheck, findings, brokenChecks }
}

/** Rounding, and what was not checked, is information however grave a failure of the check would be. */
function toFindings({ id, covers, severity, basis }: Check, results: readonly Result[]): Finding[] {
  const reasons = new Set<string>()
  return results.flatMap((result): Finding[] => {
    if (result.outcome === 'pass') return []
    const notRun = result.outcome === 'notApplicable' || result.outcome === 'insufficient'
    if (notRun && reasons.has(`${result.outcome} ${result.message}`)) return []
    if (notRun) reasons.add(`${result.outcome} ${result.message}`)
    const grave = result.outcome === 'fail' || result.outcome === 'unreadable'
    return [{ check: id, covers, basis, severity: grave ? severity : 'info', ...result }]
  })
}
