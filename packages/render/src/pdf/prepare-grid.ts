import type { Table, TableRow } from '@juesuan/core'
import { unbreakable } from './break-lines.ts'
import type { ColumnNeeds } from './column-widths.ts'
import { type PlacedCell, placeHeader, placeRows } from './place-cells.ts'
import { printable } from './printable.ts'
import type { Typefaces, Weight } from './typeface.ts'

/** A cell as it is to be set, whatever its size; widths are in ems. */
export interface GridCell extends PlacedCell {
  readonly weight: Weight
  readonly align: 'left' | 'centre' | 'right'
  /** On one line. */
  readonly width: number
}

/** A table as it is to be set, whatever its size. */
export interface PreparedGrid {
  readonly header: readonly GridCell[]
  readonly rows: readonly { readonly kind: TableRow['kind']; readonly cells: readonly GridCell[] }[]
  /** In ems, without what keeps words from the rules. */
  readonly needs: readonly ColumnNeeds[]
}

/** Finds out how the cells of a table are to be set, and how wide its columns should be. */
export function prepareGrid({ header, rows }: Pick<Table, 'header' | 'rows'>, faces: Typefaces): PreparedGrid {
  const prepare = (cell: PlacedCell, kind?: TableRow['kind']): GridCell => {
    const text = printable(cell.text)
    const weight = kind === 'line' ? 'regular' : 'bold'
    return { ...cell, text, weight, align: alignOf(cell, kind), width: faces[weight].widthOf(text) }
  }
  const head = placeHeader(header).map((cell) => prepare(cell))
  const body = placeRows(rows).map(({ kind, cells }) => ({ kind, cells: cells.map((cell) => prepare(cell, kind)) }))
  const cells = [...head, ...body.flatMap((row) => row.cells)]
  const count = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0)
  const needs = Array.from({ length: count }, () => ({ ...nothing }))
  for (const cell of cells) {
    const own = needs[cell.column]
    if (!own || cell.columnSpan > 1) continue
    const need = needOf(cell, faces)
    own.least = Math.max(own.least, need.least)
    own.good = Math.max(own.good, need.good)
    own.full = Math.max(own.full, need.full)
  }
  return { header: head, rows: body, needs }
}

const nothing = { least: 1, good: 1, full: 1 }

/** A figure is never broken; the words of a label are when they are long, and those of a header before any other. */
function needOf({ text, kind, width, weight }: GridCell, faces: Typefaces): ColumnNeeds {
  const least = Math.min(kind === 'figure' ? width : unbreakable(text, faces[weight].widthOf), 12)
  if (kind === 'figure') return { least, good: width, full: width }
  if (kind === 'header') {
    const good = Math.max(least, Math.min(width, Math.max(4, width / 3)))
    return { least, good, full: good }
  }
  return { least: Math.max(least, Math.min(width, 4)), good: Math.min(width, 12), full: width }
}

/** Figures end at the right, short numbers of lines stand in the middle, codes begin at the left so that their levels show. */
function alignOf({ kind, text }: PlacedCell, row: TableRow['kind'] | undefined): GridCell['align'] {
  if (kind === 'figure') return text === '——' ? 'centre' : 'right'
  return kind === 'header' || row === 'total' || /^\d{1,2}$/u.test(text) ? 'centre' : 'left'
}
