import { type FormDefinition, formHeader, leafColumns } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import type { GridRow } from './assemble-rows.ts'
import { type ColumnMatch, matchColumns } from './match-columns.ts'

/** The header of a printed grid, understood. */
export interface GridHeader {
  readonly columns: ColumnMatch
  /** The rows of the header, folded, so that it is known again where a page repeats it. */
  readonly rows: ReadonlySet<string>
  /** Where the body begins. */
  readonly height: number
  /** The 栏次 printed for each printed column; empty where there is none. */
  readonly numbers: readonly string[]
}

/** A label in a narrow cell may be cut into this many rows more. */
const splitLimit = 4

/** Reads the header of a grid: its column tree, and under it the 栏次 where they are printed. */
export function readHeader(form: FormDefinition, rows: readonly GridRow[]): GridHeader {
  const usual = formHeader(form).length - (form.columnNumbers ? 1 : 0)
  if (form.headless) return innerHeader(form, rows)
  const numbered = rows.slice(0, usual + splitLimit).findIndex(({ cells }) => isColumnNumbers(cells))
  if (numbered >= 0) return header(form, rows, numbered, numbered + 1)
  const heights = Array.from({ length: Math.min(rows.length, usual + splitLimit) }, (_, index) => index + 1)
  const headers = heights.map((height) => header(form, rows, height, height))
  // Of headers that explain as many columns, the one of the usual height.
  headers.sort((left, right) => foundIn(right) - foundIn(left) || Math.abs(left.height - usual) - Math.abs(right.height - usual))
  return headers[0] ?? header(form, rows, 0, 0)
}

/** How many columns of the layout a header has. */
export function foundIn({ columns }: Pick<GridHeader, 'columns'>): number {
  return columns.filter((printed) => printed !== undefined).length
}

/** A row as one text, to tell whether two are the same. */
export function rowKey(cells: readonly string[]): string {
  return cells.map(foldText).join('\t')
}

function header(form: FormDefinition, rows: readonly GridRow[], labels: number, height: number): GridHeader {
  const cells = rows.slice(0, height).map((row) => row.cells)
  return {
    columns: matchColumns(form.columns, cells.slice(0, labels)),
    rows: new Set(cells.map(rowKey)),
    height,
    numbers: height > labels ? (cells[labels] ?? []).map(foldText) : [],
  }
}

/** A form whose parts have headers of their own: the first of them names the columns, and all are rows of the body. */
function innerHeader(form: FormDefinition, rows: readonly GridRow[]): GridHeader {
  const matches = rows.map(({ cells }) => matchColumns(form.columns, [cells]))
  const columns = matches.find((match) => match.every((printed) => printed !== undefined))
  return { columns: columns ?? leafColumns(form.columns).map(() => undefined), rows: new Set(), height: 0, numbers: [] }
}

/** 栏次 1 2 3, or the numbers alone. */
function isColumnNumbers(cells: readonly string[]): boolean {
  const words = cells.map(foldText).filter((cell) => cell !== '')
  return words.includes('栏次') || (words.length > 1 && words.every((cell) => /^\d{1,2}$/u.test(cell)))
}
