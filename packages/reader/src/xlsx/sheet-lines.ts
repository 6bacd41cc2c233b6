import { type PlacedLine, type PlacedText, rowLine } from '../file/placed-line.ts'
import { isHeadLine } from '../form/read-head.ts'
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

/**
 * Without borders, the rows of a form have several cells; one with a single cell is a title or a note, unless it stands
 * among them or at their ends: the topmost heading under the unit, or the total under empty rows.
 */
function formRows(rows: readonly Row[]): boolean[] {
  const words = rows.map((row) => row.filter(({ text }) => text !== ''))
  const isForm = words.map(({ length }) => length > 1)
  const areNeighbours = (above: number, below: number) => rowNumber(rows[below]) - rowNumber(rows[above]) === below - above
  for (const [index, own] of words.entries()) {
    if (isForm[index - 1] === true && areNeighbours(index - 1, index) && isLabel(own)) isForm[index] = true
    const isTop = heading.test(own[0]?.text ?? '') || isHead(words[index - 1])
    if (isForm[index + 1] === true && areNeighbours(index, index + 1) && isLabel(own) && isTop) isForm[index] = true
    if (isForm[index - 1] === true && isLabel(own) && total.test(own[0]?.text ?? '')) isForm[index] = true
  }
  return isForm
}

function rowNumber(row: Row | undefined): number {
  return row?.[0]?.at.row ?? Number.NaN
}

function isLabel([only, ...others]: Row): boolean {
  return only !== undefined && others.length === 0 && !caption.test(only.text.trim()) && !isHeadLine(only.text)
}

function isHead(row: Row | undefined): boolean {
  return row !== undefined && row.length > 0 && row.every(({ text }) => isHeadLine(text))
}

const caption = /表$|[。；]$|^(?:注|说明|备注)\d*[：:]/u
const heading = /^[一二三四五六七八九十]+、/u
const total = /^合\s*计$/u
