import { childrenOf, type XmlElement } from '../file/parse-xml.ts'
import { type CellAt, parseCellName } from './cell-name.ts'

/** The cells of a row with where they stand; one that does not say so stands beside the one before. */
export function placeCells(row: XmlElement, number: number): { readonly cell: XmlElement; readonly at: CellAt }[] {
  let next = 0
  return childrenOf(row, 'c').map((cell) => {
    const at = parseCellName(cell.attributes.r ?? '') ?? { column: next, row: number }
    next = at.column + 1
    return { cell, at }
  })
}
