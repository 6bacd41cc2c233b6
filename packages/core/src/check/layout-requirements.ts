import type { CodeLevel } from '../classification/code.ts'
import type { FormId } from '../document/form-id.ts'

/** What a layout asks of every disclosure, as plain data. */
export interface LayoutRequirements {
  /** `shanxi-2024`. */
  readonly id: string
  /** For people: 山西省2024年度部门决算公开. */
  readonly name: string
  readonly year: number
  /** The forms, in their order. */
  readonly forms: readonly RequiredForm[]
  /** Titles of the sections of the narrative that every report has, without their numbers. */
  readonly sections: readonly string[]
  /** Terms that are explained in every report. */
  readonly terms: readonly string[]
  /** How deep the expenditure of the general public budget is told item by item. */
  readonly expenditureDetail: CodeLevel
  /**
   * By how many units of the last digit a total may be printed otherwise in another place: where some forms add up
   * rounded figures and others round the total itself. 0 where every figure is rounded for itself.
   */
  readonly copyTolerance: number
  /** Whether its sentences leave out what there is none of. */
  readonly omitsNothing: boolean
}

/** A form that a layout asks for. */
export interface RequiredForm {
  readonly id: FormId
  readonly title: string
  readonly printedNumber: string
  /** Headings of the columns that hold cells, from left to right; empty where the form has no header at its top. */
  readonly columns: readonly string[]
}
