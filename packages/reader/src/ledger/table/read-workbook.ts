import type { Worksheet } from 'exceljs'
import type { LedgerProblem } from '../ledger-problem.ts'
import { cellOfValue } from './cell-of-value.ts'
import { type LedgerCell, type LedgerRow, mostRows, printable, type Table } from './table.ts'
import { unpackArchive } from './unpack-archive.ts'

/** A workbook that holds more bytes, unpacked, or more tags is not opened; a tag of four bytes costs the library two hundred. */
const largestUnpacked = 64_000_000
const mostTags = 4_000_000
const mostColumns = 256
/** Rows are few, but the last may have any number. */
const lastRow = 1_048_576

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

const faults = {
  unreadable: '不是能读的 XLSX 工作簿。请用 Excel 打开并另存为 .xlsx，或另存为 CSV。',
  tooLarge: `解压后超过 ${largestUnpacked / 1_000_000} MB 或大约 100 万个单元格。请只保留需要的工作表和行。`,
  tooMany: `有工作表超过 ${mostRows} 行或 ${mostColumns} 列。请只保留需要的行和列。`,
  isoDates: '里面的日期是 Strict Open XML 格式的文字。请用 Excel 打开，另存为普通的 .xlsx。',
} as const

/** Reads the first visible sheet of an XLSX workbook, or the one that is named; messages name its cells as `支出!E12`. */
export async function readWorkbook(bytes: Uint8Array, name: string, sheet: string | undefined): Promise<Table | LedgerProblem> {
  const problem = (message: string): LedgerProblem => ({ place: name, message })
  const entries = unpackArchive(bytes, largestUnpacked)
  if (entries === undefined) return problem(faults.unreadable)
  if (entries === 'too-large' || entries.reduce((tags, entry) => tags + countTags(entry), 0) > mostTags) return problem(faults.tooLarge)
  // The library takes the year of such a date for a number.
  if (entries.some((entry) => entry.includes(' t="d"') || entry.includes(" t='d'"))) return problem(faults.isoDates)
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  // Named ranges too would be gone through cell by cell; none is asked for.
  Object.defineProperty(workbook.definedNames, 'model', { set: () => undefined })
  const options = { ignoreNodes: ignored, maxRows: mostRows, maxCols: mostColumns }
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, options)
  } catch (error) {
    return problem(error instanceof Error && /^Max (?:row|column) count/u.test(error.message) ? faults.tooMany : faults.unreadable)
  }
  const { worksheets } = workbook
  const chosen = worksheets.find((worksheet) => (sheet === undefined ? worksheet.state === 'visible' : worksheet.name === sheet))
  if (!chosen) {
    const names = worksheets.map((worksheet) => worksheet.name)
    return problem(`没有${sheet === undefined ? '可见的工作表' : `工作表“${sheet}”`}。有：${printable(names.join('、'))}。`)
  }
  const rows = chosen.rowCount > lastRow ? undefined : rowsOf(chosen)
  return rows ? { rows, separated: false } : problem(faults.tooMany)
}

function countTags(xml: Buffer): number {
  let tags = 0
  for (const byte of xml) if (byte === 0x3c) tags += 1
  return tags
}

/** Undefined where a row reaches further than it should. */
function rowsOf(worksheet: Worksheet): LedgerRow[] | undefined {
  const rows: LedgerRow[] = []
  let isTooWide = false
  const name = printable(worksheet.name)
  worksheet.eachRow((row) => {
    isTooWide ||= row.cellCount > mostColumns
    if (isTooWide) return
    const cells: LedgerCell[] = []
    row.eachCell({ includeEmpty: true }, ({ value }) => cells.push(cellOfValue(value)))
    rows.push({ cells, place: (column) => `${name}!${row.getCell(column + 1).address}` })
  })
  return isTooWide ? undefined : rows
}
