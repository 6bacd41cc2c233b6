import type { PlacedFigure } from './plan-sheets.ts'

/** A cell that is added, or taken off. */
export interface CellTerm {
  readonly cell: PlacedFigure
  readonly negative: boolean
}

/** What Excel takes: arguments of a function, letters of a formula. */
const [mostArguments, mostLetters] = [255, 8000]

/** The sum of cells as a formula: one reference, or SUM of ranges. Undefined where Excel would not take it. */
export function sumFormula(terms: readonly CellTerm[], sheet: string): string | undefined {
  const sides = [false, true].map((negative) =>
    ranges(
      terms.filter((term) => term.negative === negative).map(({ cell }) => cell),
      sheet,
    ),
  )
  const [added = [], taken = []] = sides
  if (sides.some(({ length }) => length > mostArguments)) return undefined
  const sum = (list: readonly string[]) => (list.length === 1 && !list[0]?.includes(':') ? (list[0] ?? '') : `SUM(${list.join(',')})`)
  const formula = `${added.length > 0 ? sum(added) : '0'}${taken.length > 0 ? `-${sum(taken)}` : ''}`
  return formula.length > mostLetters ? undefined : formula
}

/** A sum in which every cell counts for something of its own, such as its rounded value: `of` makes it of a reference or range. */
export function eachFormula(terms: readonly CellTerm[], sheet: string, of: (range: string) => string): string | undefined {
  const texts = [false, true].flatMap((negative) =>
    ranges(
      terms.filter((term) => term.negative === negative).map(({ cell }) => cell),
      sheet,
    ).map((range) => `${negative ? '-' : '+'}${of(range)}`),
  )
  const formula = texts.join('').replace(/^\+/u, '') || '0'
  return formula.length > mostLetters ? undefined : formula
}

/** A cell as a formula names it, from a sheet. */
export function reference({ plan, row, column }: PlacedFigure, sheet: string): string {
  return sheetPrefix(plan.name, sheet) + columnName(column) + row
}

/** Cells under one another, or beside one another, are one range. */
function ranges(cells: readonly PlacedFigure[], sheet: string): string[] {
  const runs: { first: PlacedFigure; last: PlacedFigure }[] = []
  for (const cell of cells) {
    const run = runs.at(-1)
    if (run && continues(run, cell)) run.last = cell
    else runs.push({ first: cell, last: cell })
  }
  return runs.map(({ first, last }) => reference(first, sheet) + (first === last ? '' : `:${columnName(last.column)}${last.row}`))
}

function continues(
  { first, last }: { readonly first: PlacedFigure; readonly last: PlacedFigure },
  { plan, row, column }: PlacedFigure,
): boolean {
  if (plan !== last.plan) return false
  const isBelow = first.column === column && last.column === column && last.row + 1 === row
  const isBeside = first.row === row && last.row === row && last.column + 1 === column
  return isBelow || isBeside
}

function sheetPrefix(name: string, from: string): string {
  return name === from ? '' : `'${name.replaceAll("'", "''")}'!`
}

/** The name of a column counted from 1: B. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + ((column - 1) % 26))
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter
}
