import type { Place } from '../disclosure/place.ts'
import type { Outcome, Severity } from './outcome.ts'

/** A printed figure that may be wrong: without it, exact amounts could lie behind all the others. */
export interface Suspect extends Place {
  /** What is printed there: in the text, a place holds many figures. */
  readonly text: string
}

/** What a check has to say, in an accountant's words and as data. */
export interface Finding {
  /** The check's id, kebab-case, never renamed. */
  readonly check: string
  /** The relations of the published list of checks it covers: K029. */
  readonly covers: readonly string[]
  readonly severity: Severity
  readonly outcome: Exclude<Outcome, 'pass'>
  readonly message: string
  /** Both sides, as printed, in the page's unit; absent where the finding is about words. */
  readonly expected?: string
  readonly actual?: string
  readonly difference?: string
  readonly slack?: string
  readonly where: readonly Place[]
  /** Which of the figures it is about may be wrong, where exact amounts cannot lie behind them all. */
  readonly suspects?: readonly Suspect[]
  /** The property of the declaration it is about; absent where it is about what is printed. */
  readonly path?: readonly string[]
  /** Why the department lets it stand (出错说明); such a finding is information. */
  readonly acknowledged?: string
  /** Legal or accounting basis. */
  readonly basis: string
}
