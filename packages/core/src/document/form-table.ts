import type { FormId } from './form-id.ts'
import type { HeaderCell, TableRow } from './table.ts'

/** A filled form as it is printed: its head lines, grid and notes. */
export interface FormTable {
  readonly type: 'formTable'
  readonly id: FormId
  readonly title: string
  /** 公开01表; of a form without a number its title: what findings call it. */
  readonly printedNumber: string
  /** The lines under the title: number, department, year, unit, as far as they are printed. */
  readonly headLines: readonly string[]
  /** Empty where the form names none. */
  readonly department: string
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly TableRow[]
  /** 注：…, and 说明：… under a form without data. */
  readonly notes: readonly string[]
}
