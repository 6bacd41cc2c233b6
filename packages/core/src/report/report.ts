import type { Catalogue } from '../classification/catalogue.ts'
import type { Fact } from './fact.ts'
import type { NarrativeTexts } from './narrative-texts.ts'

/** A department's final accounts of one year: exact facts, and the words only people can give. */
export interface Report {
  readonly department: string
  readonly year: number
  /** The budgetary units whose accounts are in it (纳入决算编报范围的预算单位). */
  readonly reportingUnits: readonly string[]
  readonly facts: readonly Fact[]
  readonly texts: NarrativeTexts
  /** The functional classification with the report's own codes added. */
  readonly functional: Catalogue
  /** Where the department is the sum of units declared by themselves: their own accounts, in the order of `reportingUnits`. */
  readonly units?: readonly UnitAccounts[]
}

/** One budgetary unit's own accounts. */
export interface UnitAccounts {
  readonly name: string
  readonly facts: readonly Fact[]
}
