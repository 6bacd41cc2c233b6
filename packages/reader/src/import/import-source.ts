import type { Evaluation, NarrativeTexts } from '@juesuan/core'
import type { Layout } from '@juesuan/layouts'
import type { AmountTree } from './amount-tree.ts'

/** What a declaration is written from. */
export interface ImportSource {
  readonly department: string
  readonly year: number
  readonly reportingUnits: readonly string[]
  readonly layout: Layout
  readonly amounts: AmountTree
  /** The words that its sentences leave to the department, without those the layout says by itself. */
  readonly texts: NarrativeTexts
  readonly evaluation: Evaluation | undefined
  /** Functional 项 that the catalogue lacks, with the names that the report prints. */
  readonly additionalCodes: readonly { readonly code: string; readonly name: string; readonly budget: string }[]
}
