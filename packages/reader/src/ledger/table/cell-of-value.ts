import type { CellValue } from 'exceljs'
import type { LedgerCell } from './table.ts'

/** What stands in a cell of a spreadsheet. Of a formula it is the result that was saved: nothing is computed here. */
export function cellOfValue(value: CellValue): LedgerCell {
  if (value === null || value === undefined) return { kind: 'text', text: '' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'number') return { kind: 'number', value }
  if (typeof value === 'boolean') return { kind: 'unreadable', why: `是逻辑值 ${value ? 'TRUE' : 'FALSE'}` }
  if (value instanceof Date) return { kind: 'unreadable', why: '是日期，请把单元格格式改为数值或文本' }
  if ('error' in value) return { kind: 'unreadable', why: `是错误值 ${value.error}` }
  if ('richText' in value) return { kind: 'text', text: value.richText.map(({ text }) => text).join('') }
  if ('hyperlink' in value) return { kind: 'text', text: value.text }
  if (value.result === undefined)
    return { kind: 'unreadable', why: '是公式，没有保存计算结果。请在 Excel 中打开、重新计算并保存，或粘贴为数值' }
  return cellOfValue(value.result)
}
