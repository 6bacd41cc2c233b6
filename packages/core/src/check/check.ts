import type { Disclosure } from '../disclosure/disclosure.ts'
import type { PlacedParagraph } from '../disclosure/occurrences.ts'
import type { Quantity } from '../document/quantity.ts'
import type { NameOf } from '../point/labels.ts'
import type { Looseness } from '../relation/loosen-totals.ts'
import type { PrintedFigures } from '../relation/printed-figures.ts'
import type { Proof } from '../relation/prove.ts'
import type { Relation } from '../relation/relation.ts'
import type { Finding } from './finding.ts'
import type { LayoutRequirements } from './layout-requirements.ts'
import type { Severity } from './outcome.ts'
import type { PointIndex } from './point-index.ts'
import type { SampleDisclosure } from './sample-disclosure.ts'

/** How two sides are compared: copies exactly, sums by intervals, rates by carrying half a unit through, one side only, or words. */
export type Regime = 'exact' | 'interval' | 'propagated' | 'oneSided' | 'text'

/** What a check looks at. */
export interface CheckContext {
  readonly disclosure: Disclosure
  readonly index: PointIndex
  /** What every figure states, as numbers. */
  readonly figures: PrintedFigures
  readonly relations: readonly Relation[]
  /** How each relation stands, by the figures as they are first printed. */
  readonly standings: Uint8Array
  /** What the layout lets totals differ by, besides their rounding. */
  readonly looseness: Looseness
  /** Whether exact amounts can lie behind all figures that no check before this one objects to. */
  readonly prove: () => Proof
  /** Every paragraph as it is read, with the part and section it stands in. */
  readonly paragraphs: readonly ReadParagraph[]
  readonly nameOf: NameOf
  /** What the layout asks for; undefined where nobody said which layout it is. */
  readonly layout: LayoutRequirements | undefined
  /** Other documents of the department, as far as they were given. */
  readonly others: OtherDocuments
}

/** What a disclosure can be compared with besides itself. */
export interface OtherDocuments {
  /** Last year's disclosure. */
  readonly priorYear?: Disclosure
  /** The disclosures of all its units, of the same year. */
  readonly units?: readonly Disclosure[]
  /** What was published before under the same title. */
  readonly earlier?: Disclosure
}

/** A paragraph with its words and figures as one text. */
export interface ReadParagraph extends PlacedParagraph {
  readonly text: string
}

/** The end of one instance of a check: one equation, one figure, one paragraph. */
export type Result = { readonly outcome: 'pass' } | Unpassed

/**
 * A result that has something to say. It is as grave as the check says, or less where the result itself says so.
 * Which figures are suspects is found out afterwards, for all results alike.
 */
export interface Unpassed extends Omit<Finding, 'check' | 'covers' | 'severity' | 'basis' | 'suspects'> {
  readonly severity?: Severity
  /** The quantities it compares; absent where it is about the figures at its places. */
  readonly about?: readonly Quantity[]
}

/** One check: what it is, what it rests on, and an example that keeps it and one that does not. */
export interface Check {
  /** Kebab-case, subject-condition; never renamed, never reused. */
  readonly id: string
  readonly title: string
  /** The numbers of the relations it covers in the list of checks: K029. */
  readonly covers: readonly string[]
  readonly regime: Regime
  readonly severity: Severity
  readonly basis: string
  /** The years it is in force; every year where nothing is said. */
  readonly years?: { readonly from: number; readonly to?: number }
  /** Whether it compares with what the layout asks for, and so cannot run where the layout is not known. */
  readonly needsLayout?: true
  readonly run: (context: CheckContext) => Iterable<Result>
  readonly examples: { readonly passing: SampleDisclosure; readonly failing: SampleDisclosure }
}

/** A check that ended well. */
export const pass: Result = { outcome: 'pass' }

/** A result that says why there was nothing to check. */
export function notApplicable(message: string): Result {
  return { outcome: 'notApplicable', message, where: [] }
}
