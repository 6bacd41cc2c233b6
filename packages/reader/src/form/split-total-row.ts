import { type FormDefinition, leafColumns } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import type { GridRow } from './assemble-rows.ts'

/**
 * Where codes are split over columns, their headings 类, 款 and 项 may stand beside the total, in one row: then that
 * row is two, the last of the header and the first of the body.
 */
export function splitTotalRow({ columns, panels }: FormDefinition, rows: readonly GridRow[]): readonly GridRow[] {
  const levels = leafColumns(columns).flatMap((column) => (column.kind === 'label' && isLevel(column.show) ? [foldText(column.label)] : []))
  const totals = panels.flatMap((panel) => (panel.rows.kind === 'codes' ? [foldText(panel.rows.total)] : []))
  const at = rows.findIndex(({ cells }) => {
    const texts = cells.map(foldText)
    return levels.every((level) => texts.includes(level)) && totals.some((total) => texts.includes(total))
  })
  const row = rows[at]
  if (levels.length === 0 || !row) return rows
  const piece = (keeps: (text: string) => boolean) => ({ ...row, cells: row.cells.map((cell) => (keeps(foldText(cell)) ? cell : '')) })
  return [...rows.slice(0, at), piece((text) => levels.includes(text)), piece((text) => !levels.includes(text)), ...rows.slice(at + 1)]
}

function isLevel(show: string): boolean {
  return show === 'category' || show === 'subcategory' || show === 'item'
}
