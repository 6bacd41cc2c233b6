import type { AmountFormat, CodeLevel, FormDefinition } from '@juesuan/core'
import type { SectionPlan } from './section-plan.ts'

/** What sentences say of each 类 of the general public budget in use: 用途, 年初预算, 上年决算, 增减原因. */
export type CategoryDetail = 'uses' | 'initialBudget' | 'priorYear' | 'reasons'

/** What sentences say of each 项: 年初预算, 用途, and why it differs from its initial budget. */
export type ItemDetail = 'initialBudget' | 'use' | 'reason'

/** What a province prints in a year: forms in order, sections with their sentences, number formats, titles of the parts. */
export interface Layout<
  Year extends number = number,
  Required extends CategoryDetail = CategoryDetail,
  RequiredOfItems extends ItemDetail = ItemDetail,
> {
  readonly id: string
  /** For people: 山西省2024年度部门决算公开. */
  readonly name: string
  readonly year: Year
  /** The same layout as it was in another year, by the edition of its forms then in force. */
  readonly inYear: (year: number) => Layout<number, Required, RequiredOfItems>
  /** What a declaration must give for each 类 in use, because the sentences say it. */
  readonly categoryDetails: readonly Required[]
  /** What a declaration must give for each 项 in use, of whichever budget. */
  readonly itemDetails: readonly RequiredOfItems[]
  /** The budget that the three public expenses are compared with. */
  readonly publicExpenseBudget: 'initialBudget' | 'adjustedBudget'
  /** `{year}` and `{department}` stand for the report's own. */
  readonly titles: {
    readonly cover: string
    readonly contents: string
    readonly overview: string
    readonly forms: string
    readonly narrative: string
    readonly terms: string
    /** Left out, reports have no such part. */
    readonly annexes?: string
    /** Stands before the annexes: 附件：. */
    readonly annexLead?: string
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
  /** Terms that every report explains. */
  readonly requiredTerms: readonly string[]
  /** How deep the expenditure of the general public budget is told item by item. */
  readonly expenditureDetail: CodeLevel
  /** By how many units of the last digit a total may be printed otherwise in another place; 0 where every figure is rounded for itself. */
  readonly copyTolerance: number
  /** Whether its sentences leave out what there is none of. */
  readonly omitsNothing: boolean
}
