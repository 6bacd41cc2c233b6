import type { AmountFormat, FormDefinition, NameOf, NumberedColumn, Unreadable } from '@juesuan/core'
import type { LineFinder } from './find-line.ts'

/** What the rows of a panel are read with. */
export interface PanelContext extends FormContext {
  /** The lines of the panel; of one that lists codes, none. */
  readonly lines: LineFinder
}

/** What the rows of a form are read with. */
export interface FormContext {
  readonly form: FormDefinition
  readonly printedNumber: string
  readonly columns: readonly NumberedColumn[]
  /** The 栏次 printed over each of the columns; empty where there is none. */
  readonly numbers: readonly string[]
  /** In the unit of the form's head. */
  readonly format: AmountFormat
  readonly nameOf: NameOf
  readonly report: (problem: Unreadable) => void
}

/** A row of a form or of one panel: the texts of its columns in the layout's order, undefined for a column that is not printed. */
export interface PanelRow {
  readonly line: number
  readonly texts: readonly (string | undefined)[]
}
