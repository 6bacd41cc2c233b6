import { FileFault } from '../../file/file-fault.ts'
import { openZip } from '../../file/open-zip.ts'
import { childOf, childrenOf, type XmlElement } from '../../file/parse-xml.ts'
import { cellName } from '../../xlsx/cell-name.ts'
import { type OpenWorkbook, openWorkbook } from '../../xlsx/open-workbook.ts'
import { placeCells } from '../../xlsx/place-cells.ts'
import type { LedgerProblem } from '../ledger-problem.ts'
import { readCell } from './read-cell.ts'
import { isEmptyCell, type LedgerCell, type LedgerRow, mostRows, printable, type Table } from './table.ts'

/** A workbook whose parts hold more is not read; an element of a few bytes costs two hundred in memory. */
const bounds = { expanded: 64_000_000, parts: 5000, depth: 200, elements: 2_000_000 }
const mostColumns = 256
/** Rows are few, but the last may have any number up to this. */
const lastRow = 1_048_576

const faults = {
  unreadable: '不是能读的 XLSX 工作簿。请用 Excel 打开并另存为 .xlsx，或另存为 CSV。',
  tooLarge: `解压后超过 ${bounds.expanded / 1_000_000} MB 或大约 100 万个单元格。请只保留需要的工作表和行。`,
  tooMany: `有工作表超过 ${mostRows} 行或 ${mostColumns} 列。请只保留需要的行和列。`,
} as const

/** Reads the first visible sheet of an XLSX workbook, or the one that is named; messages name its cells as `支出!E12`. */
export async function readWorkbook(bytes: Uint8Array, name: string, sheet: string | undefined): Promise<Table | LedgerProblem> {
  const problem = (message: string): LedgerProblem => ({ place: name, message })
  const { isDateFormat } = await import('numfmt')
  try {
    const workbook = openWorkbook(openZip(bytes, bounds), 'xl/workbook.xml', bounds)
    const chosen = workbook.sheets.find((candidate) => (sheet === undefined ? !candidate.isHidden : candidate.name === sheet))
    if (!chosen) {
      const names = printable(workbook.sheets.map((candidate) => candidate.name).join('、'))
      return problem(`没有${sheet === undefined ? '可见的工作表' : `工作表“${sheet}”`}。有：${names}。`)
    }
    const root = chosen.parse()
    if (!root) return problem(faults.unreadable)
    const rows = readRows(root, printable(chosen.name), workbook, isDateFormat)
    return rows ? { rows, separated: false } : problem(faults.tooMany)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return problem(error.reason === 'damaged' ? faults.unreadable : error.reason === 'too-large' ? faults.tooLarge : error.message)
  }
}

/** Undefined where there are more rows than are read, or one reaches further than it should. */
function readRows(
  root: XmlElement,
  sheet: string,
  { strings, styleOf }: OpenWorkbook,
  isDateFormat: (format: string) => boolean,
): LedgerRow[] | undefined {
  const data = childOf(root, 'sheetData')
  const elements = data ? childrenOf(data, 'row') : []
  if (elements.length > mostRows) return undefined
  const rows: LedgerRow[] = []
  let row = -1
  for (const element of elements) {
    row = Number(element.attributes.r ?? row + 2) - 1
    const placed = placeCells(element, row)
    if (!(row < lastRow) || placed.some(({ at }) => at.column >= mostColumns)) return undefined
    const cells: LedgerCell[] = []
    for (const { cell, at } of placed) {
      while (cells.length < at.column) cells.push({ kind: 'text', text: '' })
      cells[at.column] = readCell(cell, { strings, isDate: isDateFormat(styleOf(cell.attributes.s).format) })
    }
    const number = row
    if (!cells.every(isEmptyCell)) rows.push({ cells, place: (column) => `${sheet}!${cellName({ column, row: number })}` })
  }
  return rows
}
