import type { CodeLevel } from '../classification/code.ts'
import type { Coordinates } from '../point/data-point.ts'
import type { Measure } from '../point/measure.ts'

/** What a row or column adds to the data points of its cells. */
export interface Aspect extends Coordinates {
  readonly measure?: Measure
}

/** A heading over several columns. */
export interface ColumnGroup {
  readonly kind: 'group'
  readonly label: string
  readonly columns: readonly Column[]
}

/** A column of words: codes, names or line numbers. Codes may be split over columns for 类, 款 and 项. */
export interface LabelColumn {
  readonly kind: 'label'
  readonly label: string
  readonly show: 'code' | CodeLevel | 'name' | 'lineNumber'
}

/** A column of figures, and what its cells have in common. */
export interface FigureColumn {
  readonly kind: 'figure'
  readonly label: string
  readonly at: Aspect
}

/** A column of a form: a heading over columns, or a leaf. */
export type Column = ColumnGroup | LabelColumn | FigureColumn

/** A column that holds cells. */
export type LeafColumn = LabelColumn | FigureColumn

/** A heading over columns. */
export function group(label: string, columns: readonly Column[]): ColumnGroup {
  return { kind: 'group', label, columns }
}

/** A column of codes, names or line numbers. */
export function labels(label: string, show: LabelColumn['show']): LabelColumn {
  return { kind: 'label', label, show }
}

/** A column of figures: `figures('基本支出', { nature: 'basic' })`. */
export function figures(label: string, at: Aspect = {}): FigureColumn {
  return { kind: 'figure', label, at }
}

/** The columns that hold cells, from left to right. */
export function leafColumns(columns: readonly Column[]): readonly LeafColumn[] {
  return columns.flatMap((column) => (column.kind === 'group' ? leafColumns(column.columns) : [column]))
}
