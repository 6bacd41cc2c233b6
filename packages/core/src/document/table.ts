import type { Figure } from './figure.ts'

/** A cell of a table header; it may reach over several columns and rows. */
export interface HeaderCell {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
}

/** A cell with words; it may reach over several columns. */
export interface LabelCell {
  readonly kind: 'label'
  readonly text: string
  readonly columnSpan: number
}

/** A cell with a figure, and where the printed form says it stands: 行次 or code, and 栏次. */
export interface FigureCell {
  readonly kind: 'figure'
  readonly figure: Figure
  readonly row: string
  readonly column: string
}

/** A cell in the body of a table. */
export type TableCell = LabelCell | FigureCell

/** A line of a table; headings and headers inside the body are told apart from lines with figures. */
export interface TableRow {
  readonly kind: 'line' | 'total' | 'heading' | 'header'
  readonly cells: readonly TableCell[]
}

/** A table that is no form, such as the indicators of an evaluation. */
export interface Table {
  readonly type: 'table'
  readonly caption: string
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly TableRow[]
}

/** A cell with words over one column, or more. */
export function labelCell(text: string, columnSpan = 1): LabelCell {
  return { kind: 'label', text, columnSpan }
}
