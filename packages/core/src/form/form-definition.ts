import type { FormId } from '../document/form-id.ts'
import type { Aspect, Column } from './column.ts'
import type { Line, WordLine } from './line.ts'

/** What the rows of a panel are: the lines of the form, or the functional codes in use, 类 before 款 before 项, and their total. */
export type RowPlan =
  | { readonly kind: 'lines'; readonly lines: readonly (Line | WordLine)[] }
  | { readonly kind: 'codes'; readonly total: string; readonly totalLast?: boolean }

/** Columns that share rows. Panels stand side by side: revenue on the left, expenditure on the right. */
export interface Panel {
  /** How many leaf columns belong to it, counted on from the panel before. */
  readonly width: number
  readonly rows: RowPlan
}

/** A piece of the line at the foot of a form: a label over columns, then a figure. */
export interface FootCell {
  readonly label: string
  /** Leaf columns the label reaches over; the figure takes the one after. */
  readonly width: number
  readonly row: string
  readonly at: Aspect
}

/** A form as a view: a grid whose cells name data points. It holds no figures and no formulas. */
export interface FormDefinition {
  readonly id: FormId
  readonly title: string
  /** 公开01表; of a form without a number its title: what findings call it. */
  readonly printedNumber: string
  /** The lines under the title; `{number}`, `{department}`, `{year}` and `{unit}` stand for the form's own. */
  readonly head: readonly string[]
  /** What all cells have in common. */
  readonly at: Aspect
  readonly columns: readonly Column[]
  /** Whether the header is left out, because parts of the form have headers of their own. */
  readonly headless?: boolean
  /** Whether a 栏次 row numbers the columns. */
  readonly columnNumbers: boolean
  readonly panels: readonly Panel[]
  readonly foot?: readonly FootCell[]
  readonly note?: string
  /** Printed under the note where the form is empty, if the layout does so; `{department}` stands for its name. */
  readonly emptyRemark?: string
}
