import type { Disclosure } from '../disclosure/disclosure.ts'
import type { Paragraph } from '../document/paragraph.ts'
import type { NameOf } from '../point/labels.ts'
import type { Relation } from '../relation/relation.ts'
import type { Finding } from './finding.ts'
import type { Severity } from './outcome.ts'
import type { PointIndex } from './point-index.ts'
import type { SampleDisclosure } from './sample-disclosure.ts'

/** How two sides are compared: copies exactly, sums by intervals, rates by carrying half a unit through, one side only, or words. */
export type Regime = 'exact' | 'interval' | 'propagated' | 'oneSided' | 'text'

/** What a check looks at. */
export interface CheckContext {
  readonly disclosure: Disclosure
  readonly index: PointIndex
  readonly relations: readonly Relation[]
  /** Every paragraph as it is read, with the section it stands in. */
  readonly paragraphs: readonly { readonly place: string; readonly text: string; readonly paragraph: Paragraph }[]
  readonly nameOf: NameOf
}

/** The end of one instance of a check: one equation, one figure, one paragraph. */
export type Result = { readonly outcome: 'pass' } | Omit<Finding, 'check' | 'covers' | 'severity' | 'basis'>

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
  readonly run: (context: CheckContext) => Iterable<Result>
  readonly examples: { readonly passing: SampleDisclosure; readonly failing: SampleDisclosure }
}

/** A check that ended well. */
export const pass: Result = { outcome: 'pass' }

/** A result that says why there was nothing to check. */
export function notApplicable(message: string): Result {
  return { outcome: 'notApplicable', message, where: [] }
}
