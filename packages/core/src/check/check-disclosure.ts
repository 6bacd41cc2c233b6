import type { Disclosure } from '../disclosure/disclosure.ts'
import type { NameOf } from '../point/labels.ts'
import { compareAll } from '../relation/compare-all.ts'
import { compileRelations } from '../relation/compile-relations.ts'
import { loosenTotals } from '../relation/loosen-totals.ts'
import { readFigures } from '../relation/printed-figures.ts'
import {
  type Check,
  type CheckContext,
  notApplicable,
  type OtherDocuments,
  pass,
  type ReadParagraph,
  type Result,
  type Unpassed,
} from './check.ts'
import { checks } from './checks.ts'
import { type FigureProofs, figureProofs } from './figure-proofs.ts'
import type { Finding } from './finding.ts'
import type { LayoutRequirements } from './layout-requirements.ts'
import { nameSuspects, type Told } from './name-suspects.ts'
import type { Outcome } from './outcome.ts'
import { indexPoints } from './point-index.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { whyIdle } from './why-idle.ts'

type OutcomeCounts = Readonly<Record<Outcome, number>>

const everyOutcome = ['pass', 'fail', 'rounding', 'notApplicable', 'insufficient', 'unreadable'] as const satisfies readonly Outcome[]
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
  const { relations, propagation } = compileRelations(index.list.shape)
  const looseness = loosenTotals(relations, index.cell, options.layout?.copyTolerance ?? 0)
  const figures = readFigures(index.list, looseness)
  const proofs = figureProofs(index, propagation, figures)
  let read: readonly ReadParagraph[] | undefined
  const context: CheckContext = {
    disclosure,
    index,
    figures,
    relations,
    standings: compareAll(propagation.system, relations.length, figures),
    looseness,
    prove: proofs.ofOthers,
    get paragraphs() {
      read ??= readParagraphs(disclosure)
      return read
    },
    nameOf: options.nameOf ?? (() => undefined),
    layout: options.layout,
    others: options.others ?? {},
  }
  const outcomes: Record<Outcome, number> = { ...none }
  const outcomesByCheck: Record<string, OutcomeCounts> = {}
  const found: Told[] = []
  const brokenChecks: { check: string; error: unknown }[] = []
  for (const check of options.checks ?? checks) {
    try {
      const idle = whyIdle(check, disclosure.year, options.layout)
      const { ended, told } = sortResults(idle === undefined ? check.run(context) : [notApplicable(idle)])
      outcomesByCheck[check.id] = ended
      for (const outcome of everyOutcome) outcomes[outcome] += ended[outcome]
      for (const result of told) found.push(tell(check, result, proofs))
    } catch (error) {
      brokenChecks.push({ check: check.id, error })
    }
  }
  // Who is wrong is asked only where some figure is.
  const isWrong = found.some(({ involved }) => involved !== undefined)
  const findings = isWrong ? nameSuspects(found, proofs.ofAll()) : found.map(({ finding }) => finding)
  return { outcomes, outcomesByCheck, findings, brokenChecks }
}

/** What failed is noted against its figures; how they are written does not make them wrong. */
function tell(check: Check, result: Unpassed, proofs: FigureProofs): Told {
  const finding = toFinding(check, result)
  return result.outcome === 'fail' && check.regime !== 'text' ? { finding, involved: proofs.object(result) } : { finding }
}

/** How many results there are of each outcome, and all that did not pass; what was not checked, once for each reason. */
function sortResults(results: Iterable<Result>): { readonly ended: OutcomeCounts; readonly told: readonly Unpassed[] } {
  const ended: Record<Outcome, number> = { ...none }
  const told: Unpassed[] = []
  const reasons = new Set<string>()
  let passed = 0
  for (const result of results) {
    // Nearly all are this very one.
    if (result === pass) {
      passed += 1
      continue
    }
    ended[result.outcome] += 1
    if (result.outcome === 'pass') continue
    const reason = result.outcome === 'notApplicable' || result.outcome === 'insufficient' ? `${result.outcome} ${result.message}` : ''
    if (reason !== '' && reasons.has(reason)) continue
    reasons.add(reason)
    told.push(result)
  }
  ended.pass += passed
  return { ended, told }
}

/** Rounding, and what was not checked, is information however grave a failure of the check would be. */
function toFinding({ id, covers, severity, basis }: Check, { about: _, ...result }: Unpassed): Finding {
  const grave = result.outcome === 'fail' || result.outcome === 'unreadable'
  return { check: id, covers, basis, severity: grave ? severity : 'info', ...result }
}
