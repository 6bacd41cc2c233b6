import { type PlacedLine, type PlacedText, rowLine } from '../file/placed-line.ts'
import { cellName } from './cell-name.ts'
import type { Sheet, SheetCell } from './read-sheet.ts'

type Row = readonly SheetCell[]

/** The lines of a sheet: its forms row by row, and what stands over, under and between them. */
export function sheetLines({ rows }: Sheet, sheet: string): PlacedLine[] {
  const place = ({ at, text }: SheetCell): PlacedText => ({ text: text.trim(), place: { kind: 'sheet', sheet, cell: cellName(at) } })
  return pieces(rows).flatMap(({ isForm, rows: own }) => {
    const words = own.map((row) => row.filter(({ text }) => text.trim() !== ''))
    if (!isForm) return words.flatMap((row) => (row.length === 0 ? [] : [rowLine(row.map(place))]))
    const columns = words.flatMap((row) => row.map(({ at }) => at.column))
    const [from, to] = columns.reduce(
      ([least, most], column) => [Math.min(least, column), Math.max(most, column)],
      [Number.POSITIVE_INFINITY, 0],
    )
    return words.map((row) => {
      const cells = Array.from({ length: Math.max(0, to - from + 1) }, (): PlacedText => ({ text: '' }))
      for (const cell of row) cells[cell.at.column - from] = place(cell)
      return rowLine(cells)
    })
  })
}

/** The rows of one form, or those between two. */
interface SheetPiece {
  readonly isForm: boolean
  readonly rows: Row[]
}

function pieces(rows: readonly Row[]): SheetPiece[] {
  const isForm = rows.some((row) => row.some(({ hasBorder }) => hasBorder))
    ? rows.map((row) => row.some(({ hasBorder }) => hasBorder))
    : formRows(rows)
  const found: SheetPiece[] = []
  for (const [index, row] of rows.entries()) {
    const open = found.at(-1)
    if (open && open.isForm === isForm[index]) open.rows.push(row)
    else found.push({ isForm: isForm[index] ?? false, rows: [row] })
  }
  return found
}

/** Without borders, the rows of a form have several cells; one with a single cell is a title or a note, unless it stands among them. */
function formRows(rows: readonly Row[]): boolean[] {
  const words = rows.map((row) => row.filter(({ text }) => text !== ''))
  const isForm = words.map(({ length }) => length > 1)
  let above = -1
  for (const [index, own] of words.entries()) {
    if (own.length < 2) continue
    const between = words.slice(above + 1, index)
    const areNeighbours = rowNumber(rows[index]) - rowNumber(rows[above]) === index - above
    if (areNeighbours && between.every(isLabel)) isForm.fill(true, above + 1, index)
    above = index
  }
  return isForm
}

function rowNumber(row: Row | undefined): number {
  return row?.[0]?.at.row ?? Number.NaN
}

function isLabel([only]: Row): boolean {
  return only !== undefined && only.width === 1 && !caption.test(only.text.trim())
}

const caption = /表$|^注[：:]/u
