/** Where a cell stands: column and row counted from 0. */
export interface CellAt {
  readonly column: number
  readonly row: number
}

/** The last column and row that Excel has. */
const last = { column: 16_383, row: 1_048_575 }

/** Reads the name of a cell: B7. Undefined for what is none. */
export function parseCellName(name: string): CellAt | undefined {
  const groups = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/u.exec(name)?.groups
  if (!groups) return undefined
  const column = [...(groups.letters ?? '')].reduce((number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1
  const row = Number(groups.digits) - 1
  return row < 0 || row > last.row || column > last.column ? undefined : { column, row }
}

/** The name of a cell: B7. */
export function cellName({ column, row }: CellAt): string {
  return `${columnName(column)}${row + 1}`
}

/** The name of a column: B. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
