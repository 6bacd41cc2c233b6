import type { HeaderCell } from '../document/table.ts'
import { type Column, type LeafColumn, leafColumns } from './column.ts'
import type { FormDefinition } from './form-definition.ts'

/** The header of a form as it is printed: its column tree, and its 栏次 where it has them. */
export function formHeader({ columns, headless, columnNumbers }: FormDefinition): HeaderCell[][] {
  return [...(headless ? [] : headerRows(columns)), ...(columnNumbers ? [columnNumberRow(leafColumns(columns))] : [])]
}

/** The header rows of a column tree: a group spans its columns, a leaf the rows below it. */
export function headerRows(columns: readonly Column[]): HeaderCell[][] {
  const height = depth(columns)
  const rows: HeaderCell[][] = Array.from({ length: height }, () => [])
  const place = (level: readonly Column[], at: number): void => {
    for (const column of level) {
      const isGroup = column.kind === 'group'
      rows[at]?.push({
        text: column.label,
        columnSpan: isGroup ? leafColumns(column.columns).length : 1,
        rowSpan: isGroup ? 1 : height - at,
      })
      if (isGroup) place(column.columns, at + 1)
    }
  }
  place(columns, 0)
  return rows
}

/**
 * The 栏次 row: figure columns are counted from left to right, and 栏次 stands before each run of them,
 * over the columns of words.
 */
export function columnNumberRow(leaves: readonly LeafColumn[]): HeaderCell[] {
  const cells: HeaderCell[] = []
  let number = 0
  for (const [index, leaf] of leaves.entries()) {
    const previous = cells.at(-1)
    if (leaf.kind === 'figure') cells.push({ text: String(++number), columnSpan: 1, rowSpan: 1 })
    else if (previous && leaves[index - 1]?.kind === 'label') cells[cells.length - 1] = { ...previous, columnSpan: previous.columnSpan + 1 }
    else cells.push({ text: '栏次', columnSpan: 1, rowSpan: 1 })
  }
  return cells
}

function depth(columns: readonly Column[]): number {
  return Math.max(1, ...columns.map((column) => (column.kind === 'group' ? 1 + depth(column.columns) : 1)))
}
