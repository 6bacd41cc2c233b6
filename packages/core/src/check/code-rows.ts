import { isWrittenAsCode } from '../classification/code.ts'
import { onceFor } from '../disclosure/once-for.ts'
import type { Place } from '../disclosure/place.ts'
import type { FormId } from '../document/form-id.ts'
import type { FormTable } from '../document/form-table.ts'
import type { FigureCell, TableCell } from '../document/table.ts'
import type { CheckContext } from './check.ts'

/** A line of a form, or of one of the blocks side by side in it, that stands for a code. */
export interface CodeRow {
  readonly code: string
  readonly name: string
  readonly figures: readonly FigureCell[]
  readonly form: FormTable
}

/** Where a line stands. */
export function codePlace({ code, form: { id, printedNumber } }: CodeRow): Place {
  return { form: id, printedNumber, row: code, column: '1', section: null }
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
    if (!classification) return []
    const blocks = codeBlocks(form)
    return [{ id: form.id, classification, rows: inOne(blocks), blocks }]
  }),
)

/** The lines of each functional form that begin with a code, whatever its length. */
export function functionalRows(context: CheckContext): readonly (readonly CodeRow[])[] {
  return codeForms(context).flatMap(({ classification, rows }) => (classification === 'function' && rows.length > 0 ? [rows] : []))
}

/** The lines of all blocks; nearly all forms have one. */
function inOne(blocks: readonly (readonly CodeRow[])[]): readonly CodeRow[] {
  const [only] = blocks
  return blocks.length === 1 && only ? only : blocks.flat()
}

function codeBlocks(form: FormTable): CodeRow[][] {
  const blocks = new Map<number, CodeRow[]>()
  for (const { cells } of form.rows) {
    let figures: FigureCell[] = []
    let column = 0
    let at = 0
    for (const cell of cells) {
      at += 1
      if (cell.kind === 'figure') figures.push(cell)
      else if (isWrittenAsCode(cell.text)) {
        figures = []
        const { code, name } = codeAndName(cell.text, cells, at)
        const row = { code, name, figures, form }
        const block = blocks.get(column)
        if (block) block.push(row)
        else blocks.set(column, [row])
      }
      column += cell.kind === 'figure' ? 1 : cell.columnSpan
    }
  }
  return [...blocks].sort(([left], [right]) => left - right).map(([, own]) => own)
}

/** A code may be split over columns: 201, 06, 01; of a 类 the columns of 款 and 项 are empty. What follows it begins at a cell. */
function codeAndName(first: string, cells: readonly TableCell[], begin: number): { code: string; name: string } {
  const next = textOf(cells[begin])
  if (first.length !== 3 || !isPiece(next)) return { code: first, name: next ?? '' }
  let code = first
  let at = begin
  for (; at < begin + 2 && isPiece(textOf(cells[at])); at += 1) code += textOf(cells[at])
  const name = textOf(cells[at])
  return name === undefined || name === '' || isPiece(name) ? { code: first, name: next } : { code, name }
}

function textOf(cell: TableCell | undefined): string | undefined {
  return cell?.kind === 'label' ? cell.text : undefined
}

/** Two digits, or an empty column in their place. */
function isPiece(text: string | undefined): text is string {
  return text !== undefined && text.length <= 2 && /^(?:\d{2})?$/u.test(text)
}
