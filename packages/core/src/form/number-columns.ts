import { type Aspect, type LeafColumn, leafColumns } from './column.ts'
import type { FormDefinition } from './form-definition.ts'

/** A leaf column with its 栏次, counted over the whole form, and what its cells have in common; columns of words have neither. */
export interface NumberedColumn {
  readonly column: LeafColumn
  readonly number: string
  readonly at: Aspect
}

/** The leaf columns of each panel. Figure columns are counted over the whole form; where no 栏次 is printed, from 1 within each panel. */
export function numberColumns(form: FormDefinition): NumberedColumn[][] {
  const leaves = leafColumns(form.columns)
  let from = 0
  let number = 0
  return form.panels.map(({ width }) => {
    if (!form.columnNumbers) number = 0
    const columns = leaves.slice(from, from + width)
    from += width
    return columns.map((column) =>
      column.kind === 'figure' ? { column, number: String(++number), at: column.at } : { column, number: '', at: {} },
    )
  })
}
