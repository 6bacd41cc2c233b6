import { childOf, type XmlElement } from '../../file/parse-xml.ts'
import { richText } from '../../xlsx/rich-text.ts'
import type { LedgerCell } from './table.ts'

/** What is needed to read a cell. */
interface CellContext {
  readonly strings: readonly string[]
  /** Whether the cell's format shows its number as a date. */
  readonly isDate: boolean
}

const unreadable = (why: string): LedgerCell => ({ kind: 'unreadable', why })
const date = unreadable('是日期，请把单元格格式改为数值或文本')
const uncalculated = unreadable('是公式，没有保存计算结果。请在 Excel 中打开、重新计算并保存，或粘贴为数值')

/** Reads what stands in a cell of a sheet. Of a formula it is the result that was saved: nothing is computed here. */
export function readCell(cell: XmlElement, { strings, isDate }: CellContext): LedgerCell {
  const value = childOf(cell, 'v')?.children.join('') ?? ''
  switch (cell.attributes.t ?? 'n') {
    case 's':
      return { kind: 'text', text: strings[Number(value)] ?? '' }
    case 'inlineStr':
      return { kind: 'text', text: richText(childOf(cell, 'is')) }
    case 'b':
      return unreadable(`是逻辑值 ${value === '1' ? 'TRUE' : 'FALSE'}`)
    case 'e':
      return unreadable(`是错误值 ${value}`)
    case 'd':
      return date
    case 'n':
      if (value === '') return childOf(cell, 'f') ? uncalculated : { kind: 'text', text: '' }
      return isDate ? date : { kind: 'number', value: Number(value) }
    default:
      return { kind: 'text', text: value }
  }
}
