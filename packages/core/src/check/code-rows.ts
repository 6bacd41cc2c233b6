import { formPlace, type Place } from '../disclosure/place.ts'
import type { FormId } from '../document/form-id.ts'
import type { FormTable } from '../document/form-table.ts'
import type { FigureCell, TableRow } from '../document/table.ts'
import { onceFor } from './once-for.ts'

/** A line of a form, or of one of the blocks side by side in it, that stands for a code. */
export interface CodeRow {
  readonly code: string
  readonly name: string
  readonly figures: readonly FigureCell[]
  readonly place: Place
}

/** The forms whose lines are functional codes. */
export const functionalForms: ReadonlySet<FormId> = new Set([
  'revenue',
  'expenditure',
  'general-public-expenditure',
  'government-fund',
  'state-capital',
])

/** The lines of a form that begin with a code, whatever its length, in their order: blocks from left to right. */
export const codeRows: (form: FormTable) => readonly CodeRow[] = onceFor((form) => {
  const blocks: CodeRow[][] = []
  for (const row of form.rows) {
    for (const [block, found] of rowCodes(form, row).entries()) {
      const rows = blocks[block]
      if (rows) rows.push(found)
      else blocks.push([found])
    }
  }
  return blocks.flat()
})

/** Line numbers have two digits at most, codes three at least. */
function rowCodes({ id, printedNumber }: FormTable, { cells }: TableRow): CodeRow[] {
  const found: (CodeRow & { figures: FigureCell[] })[] = []
  for (const [at, cell] of cells.entries()) {
    if (cell.kind === 'figure') found.at(-1)?.figures.push(cell)
    else if (/^\d{3,}$/u.test(cell.text)) {
      const next = cells[at + 1]
      const name = next?.kind === 'label' ? next.text : ''
      found.push({ code: cell.text, name, figures: [], place: { ...formPlace(id, printedNumber), row: cell.text, column: '1' } })
    }
  }
  return found
}
