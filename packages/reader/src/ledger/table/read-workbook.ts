import type { LedgerProblem } from '../ledger-problem.ts'
import { cellOfValue } from './cell-of-value.ts'
import { type LedgerCell, type LedgerRow, mostRows, type Table } from './table.ts'
import { unpackedSize } from './unpacked-size.ts'

/** A workbook that holds more, unpacked, is not opened. */
const largestUnpacked = 64_000_000
const mostColumns = 256

/**
 * What is not asked of a sheet. The library would go through these cell by cell, and a few bytes can name the whole sheet.
 * Of merged cells the first holds the value, as it does without them.
 */
const ignored = [
  'cols',
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'tableParts',
  'drawing',
  'picture',
  'extLst',
]

/** Reads the first visible sheet of an XLSX workbook, or the one that is named; messages name its cells as `支出!E12`. */
export async function readWorkbook(bytes: Uint8Array, name: string, sheet: string | undefined): Promise<Table | LedgerProblem> {
  const unreadable = { place: name, message: '不是能读的 XLSX 工作簿。请用 Excel 打开并另存为 .xlsx，或另存为 CSV。' }
  const size = unpackedSize(bytes, largestUnpacked)
  if (size === undefined) return unreadable
  if (size === 'too-large') return { place: name, message: `解压后超过 ${largestUnpacked / 1_000_000} MB。请只保留需要的工作表和行。` }
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  // Named ranges too would be gone through cell by cell; none is asked for.
  Object.defineProperty(workbook.definedNames, 'model', { set: () => undefined })
  const options = { ignoreNodes: ignored, maxRows: mostRows, maxCols: mostColumns }
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, options)
  } catch (error) {
    const tooMany = error instanceof Error && /^Max (?:row|column) count/u.test(error.message)
    return tooMany ? { place: name, message: `有工作表超过 ${mostRows} 行或 ${mostColumns} 列。请只保留需要的行和列。` } : unreadable
  }
  const names = workbook.worksheets.map((worksheet) => worksheet.name)
  const chosen = workbook.worksheets.find((worksheet) => (sheet === undefined ? worksheet.state === 'visible' : worksheet.name === sheet))
  if (!chosen) return { place: name, message: `没有工作表${sheet === undefined ? '' : `“${sheet}”`}。有：${names.join('、')}。` }
  const rows: LedgerRow[] = []
  // Rows are few but may have any number; the library would count through all of them.
  if (chosen.rowCount > 1_048_576) return unreadable
  chosen.eachRow((row) => {
    const cells: LedgerCell[] = []
    row.eachCell({ includeEmpty: true }, ({ value }) => cells.push(cellOfValue(value)))
    rows.push({ cells, place: (column) => `${chosen.name}!${row.getCell(column + 1).address}` })
  })
  return { rows, separated: false }
}
