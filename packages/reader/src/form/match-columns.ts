import { type Column, leafColumns } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { isSameLabel } from './same-label.ts'

/** For every leaf column of a layout, the printed column that is it; undefined for one that was not found. */
export type ColumnMatch = readonly (number | undefined)[]

/**
 * Finds the columns of a layout in a printed header, by their labels and the headings over them, in whatever order
 * they stand. A label may be cut into several rows; the rows of a span are printed empty.
 */
export function matchColumns(columns: readonly Column[], header: readonly (readonly string[])[]): ColumnMatch {
  const grid = header.map((cells) => cells.map(foldText))
  const found: (number | undefined)[] = leafColumns(columns).map(() => undefined)
  matchLevel(columns, 0, { grid, from: 0, to: Math.max(0, ...grid.map(({ length }) => length)), top: 0 }, found)
  return found
}

/** A piece of the header: some columns, from a row down. */
interface Region {
  readonly grid: readonly (readonly string[])[]
  readonly from: number
  readonly to: number
  readonly top: number
}

function matchLevel(columns: readonly Column[], firstLeaf: number, region: Region, found: (number | undefined)[]): void {
  const items = itemsOf(region)
  let leaf = firstLeaf
  const placed = columns.map((column) => {
    const at = leaf
    leaf += leafCount(column)
    return { column, at }
  })
  for (const { column, at } of placed) {
    // Columns of one label are told apart by their order, which holds only where every one of them is there.
    const alike = placed.filter((other) => isAlike(other.column, column))
    const fitting = items.filter((item) => headingHeight(column, item) !== undefined)
    const item = fitting.length === alike.length ? fitting[alike.findIndex((other) => other.at === at)] : undefined
    if (!item) continue
    if (column.kind !== 'group') found[at] = item.from
    else matchLevel(column.columns, at, { ...item, top: item.top + (headingHeight(column, item) ?? 0) }, found)
  }
}

function isAlike(left: Column, right: Column): boolean {
  return left.label === right.label && (left.kind === 'group') === (right.kind === 'group')
}

function leafCount(column: Column): number {
  return column.kind === 'group' ? leafColumns(column.columns).length : 1
}

/** Every heading of the first row that has any reaches to the next. */
function itemsOf({ grid, from, to, top }: Region): Region[] {
  const first = grid.slice(top).findIndex((cells) => cells.slice(from, to).some((text) => text !== ''))
  const row = grid[top + first]
  if (first < 0 || !row) return []
  const starts = Array.from({ length: to - from }, (_, index) => from + index).filter((column) => (row[column] ?? '') !== '')
  return starts.map((start, index) => ({ grid, from: start, to: starts[index + 1] ?? to, top: top + first }))
}

/** How many rows the heading takes that is this column's; undefined where the item is another column's. A leaf's takes all. */
function headingHeight(column: Column, { grid, from, to, top }: Region): number | undefined {
  const label = foldText(column.label)
  let heading = ''
  for (const [index, cells] of grid.slice(top).entries()) {
    // A heading stands in the first of its columns; what stands beside is the level below.
    if (cells.slice(from + 1, to).some((text) => text !== '')) return undefined
    heading += cells[from] ?? ''
    const last = top + index === grid.length - 1
    if (isSameLabel(heading, label) && (column.kind === 'group' || last)) return index + 1
  }
  return undefined
}
