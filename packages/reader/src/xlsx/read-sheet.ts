import type { FileBounds } from '../file/file-bounds.ts'
import { FileFault } from '../file/file-fault.ts'
import { childOf, childrenOf, type XmlElement } from '../file/parse-xml.ts'
import { type CellAt, cellName, columnName, parseCellName } from './cell-name.ts'
import { placeCells } from './place-cells.ts'
import type { PrintNumber } from './print-number.ts'
import type { CellStyle } from './read-styles.ts'
import { richText } from './rich-text.ts'

/** A cell as it is shown. */
export interface SheetCell {
  readonly at: CellAt
  readonly text: string
  readonly hasBorder: boolean
}

/** A sheet as it is shown, and what is hidden in it. */
export interface Sheet {
  /** Row by row, cells from left to right; only what has a text or a border. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly hiddenRows: readonly string[]
  readonly hiddenColumns: readonly string[]
  /** Cells with a formula and no value saved. */
  readonly uncalculated: readonly string[]
}

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly strings: readonly string[]
  readonly styleOf: (index: string | undefined) => CellStyle
  readonly print: PrintNumber
}

/** Reads a sheet: what its cells show. Formulas are not computed; what was saved of them is read. */
export function readSheet(root: XmlElement, workbook: Workbook, { cells: mostCells }: Pick<FileBounds, 'cells'>): Sheet {
  const rows = children(root, 'sheetData', 'row')
  if (rows.reduce((sum, row) => sum + row.children.length, 0) > mostCells) {
    throw new FileFault('too-large', `这个工作簿里有超过${mostCells}格的工作表，没有读取。`)
  }
  const hidden = hiddenColumns(root)
  const isCovered = readMerged(root)
  let last = -1
  const read = rows.map((element) => {
    const row = Number(element.attributes.r ?? last + 2) - 1
    last = row
    const cells = placeCells(element, row).filter(({ at }) => !hidden.some(({ from, to }) => at.column >= from && at.column <= to))
    const shown = cells.map(({ cell, at }): SheetCell => {
      const { format, hasBorder } = workbook.styleOf(cell.attributes.s)
      const text = isCovered(at) ? '' : textOf(cell, format, workbook)
      return { at, text, hasBorder }
    })
    const uncalculated = cells.filter(({ cell }) => childOf(cell, 'f') && !childOf(cell, 'v')).map(({ at }) => cellName(at))
    return {
      row,
      isHidden: isTrue(element.attributes.hidden),
      cells: shown.filter(({ text, hasBorder }) => text !== '' || hasBorder),
      uncalculated,
    }
  })
  const shown = read.filter(({ isHidden, cells }) => !isHidden && cells.length > 0)
  return {
    rows: shown.map(({ cells }) => cells),
    hiddenRows: read.filter(({ isHidden, cells }) => isHidden && cells.some(({ text }) => text !== '')).map(({ row }) => String(row + 1)),
    hiddenColumns: hidden.map(({ from, to }) => (from === to ? columnName(from) : `${columnName(from)}—${columnName(to)}`)),
    uncalculated: shown.flatMap((row) => row.uncalculated),
  }
}

function textOf(cell: XmlElement, format: string, { strings, print }: Workbook): string {
  const value = childOf(cell, 'v')?.children.join('') ?? ''
  const type = cell.attributes.t ?? 'n'
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'inlineStr') return richText(childOf(cell, 'is'))
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  return type === 'n' && value !== '' ? print(value, format) : value
}

function children(root: XmlElement, list: string, name: string): XmlElement[] {
  const found = childOf(root, list)
  return found ? childrenOf(found, name) : []
}

/** More columns than these are hidden as the rest of the sheet is, where nothing stands. */
const rest = 256

function hiddenColumns(root: XmlElement): { from: number; to: number }[] {
  return children(root, 'cols', 'col')
    .filter(({ attributes }) => isTrue(attributes.hidden) || Number(attributes.width ?? 1) === 0)
    .map(({ attributes }) => ({ from: Number(attributes.min) - 1, to: Number(attributes.max) - 1 }))
    .filter(({ from, to }) => from >= 0 && to - from < rest)
}

/** Tells which cells are covered by others that are merged over them. */
function readMerged(root: XmlElement): (at: CellAt) => boolean {
  const ranges = children(root, 'mergeCells', 'mergeCell').flatMap(({ attributes }) => {
    const [from, to] = (attributes.ref ?? '').split(':').map(parseCellName)
    return from && to ? [{ from, to }] : []
  })
  return ({ column, row }) =>
    ranges.some(
      ({ from, to }) =>
        column >= from.column && column <= to.column && row >= from.row && row <= to.row && (column !== from.column || row !== from.row),
    )
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
