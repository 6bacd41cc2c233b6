import { onceFor } from '../disclosure/once-for.ts'
import { formPlace, type Place } from '../disclosure/place.ts'
import type { FormId } from '../document/form-id.ts'
import type { FormTable } from '../document/form-table.ts'
import type { FigureCell, TableCell, TableRow } from '../document/table.ts'
import type { CheckContext } from './check.ts'

/** A line of a form, or of one of the blocks side by side in it, that stands for a code. */
export interface CodeRow {
  readonly code: string
  readonly name: string
  readonly figures: readonly FigureCell[]
  readonly place: Place
}

/** A form whose lines stand for codes, with those lines: blocks from left to right. */
export interface CodeForm {
  readonly id: FormId
  /** By what its lines are classified. */
  readonly classification: 'function' | 'economic'
  readonly rows: readonly CodeRow[]
  /** The same, block by block. */
  readonly blocks: readonly (readonly CodeRow[])[]
}

const classifications: { readonly [Id in FormId]?: CodeForm['classification'] } = {
  revenue: 'function',
  expenditure: 'function',
  'general-public-expenditure': 'function',
  'general-public-basic-expenditure': 'economic',
  'government-fund': 'function',
  'state-capital': 'function',
}

/** The forms of a disclosure whose lines stand for codes. */
export const codeForms: (context: CheckContext) => readonly CodeForm[] = onceFor(({ disclosure }) =>
  disclosure.forms.flatMap((form) => {
    const classification = classifications[form.id]
    const blocks = codeBlocks(form)
    return classification ? [{ id: form.id, classification, rows: blocks.flat(), blocks }] : []
  }),
)

/** The lines of each functional form that begin with a code, whatever its length. */
export function functionalRows(context: CheckContext): readonly (readonly CodeRow[])[] {
  return codeForms(context).flatMap(({ classification, rows }) => (classification === 'function' && rows.length > 0 ? [rows] : []))
}

function codeBlocks(form: FormTable): CodeRow[][] {
  const blocks = new Map<number, CodeRow[]>()
  for (const row of form.rows) {
    for (const { column, ...found } of rowCodes(form, row)) {
      const rows = blocks.get(column)
      if (rows) rows.push(found)
      else blocks.set(column, [found])
    }
  }
  return [...blocks].sort(([left], [right]) => left - right).map(([, rows]) => rows)
}

/** The codes of a row, each with the column it stands in. Line numbers have two digits at most, codes three at least. */
function rowCodes({ id, printedNumber }: FormTable, { cells }: TableRow): (CodeRow & { readonly column: number })[] {
  const found: (CodeRow & { readonly column: number; readonly figures: FigureCell[] })[] = []
  let column = 0
  for (const [at, cell] of cells.entries()) {
    const own = column
    column += cell.kind === 'figure' ? 1 : cell.columnSpan
    if (cell.kind === 'figure') found.at(-1)?.figures.push(cell)
    else if (/^\d{3,}$/u.test(cell.text)) {
      const { code, name } = codeAndName(cell.text, cells.slice(at + 1))
      found.push({ column: own, code, name, figures: [], place: { ...formPlace(id, printedNumber), row: code, column: '1' } })
    }
  }
  return found
}

/** A code may be split over columns: 201, 06, 01; of a 类 the columns of 款 and 项 are empty. */
function codeAndName(first: string, following: readonly TableCell[]): { code: string; name: string } {
  const texts = following.slice(0, 3).map((cell) => (cell.kind === 'label' ? cell.text : undefined))
  const pieces = texts.findIndex((text) => text === undefined || !/^(?:\d{2})?$/u.test(text))
  const split = first.length === 3 && pieces > 0 && (texts[pieces] ?? '') !== ''
  if (!split) return { code: first, name: texts[0] ?? '' }
  return { code: first + texts.slice(0, pieces).join(''), name: texts[pieces] ?? '' }
}
