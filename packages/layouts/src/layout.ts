import type { AmountFormat, FormDefinition } from '@juesuan/core'
import type { SectionPlan } from './section-plan.ts'

/** What a province prints in a year: forms in order, sections with their sentences, number formats, titles of the parts. */
export interface Layout<Year extends number = number> {
  readonly id: string
  /** For people: 山西省2024年度部门决算公开. */
  readonly name: string
  readonly year: Year
  readonly titles: {
    readonly cover: string
    readonly contents: string
    readonly overview: string
    readonly forms: string
    readonly narrative: string
    readonly terms: string
    readonly annexes: string
    /** Stands before the annexes: 附件：. */
    readonly annexLead: string
  }
  /** How the forms print amounts; exactly nothing is left blank. */
  readonly formFormat: AmountFormat
  /** How sentences print amounts. */
  readonly proseFormat: AmountFormat
  /** How annexes print amounts. */
  readonly annexFormat: AmountFormat
  readonly forms: readonly FormDefinition[]
  readonly overview: readonly SectionPlan[]
  readonly narrative: readonly SectionPlan[]
  readonly terms: readonly SectionPlan[]
  readonly annexes: readonly SectionPlan[]
}
