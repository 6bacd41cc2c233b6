import type { FileBounds } from '../file/file-bounds.ts'
import type { FileContents, Remark } from '../file/file-text.ts'
import type { Zip } from '../file/open-zip.ts'
import { coverLines } from './cover-lines.ts'
import { openWorkbook } from './open-workbook.ts'
import { loadPrintNumber } from './print-number.ts'
import { readSheet, type Sheet } from './read-sheet.ts'
import { sheetLines } from './sheet-lines.ts'

/** Reads a workbook: the sheets it shows, in their order, as their cells show them. What is hidden is left out and told. */
export async function readXlsx({ zip, main }: { readonly zip: Zip; readonly main: string }, bounds: FileBounds): Promise<FileContents> {
  const { sheets, ...shared } = openWorkbook(zip, main, bounds)
  const workbook = { ...shared, print: await loadPrintNumber() }
  const read = sheets.map(({ name, isHidden, parse }) => {
    if (isHidden) return { lines: [], remarks: [{ message: `工作表“${name}”是隐藏的，没有读取` }] }
    const part = parse()
    const sheet = part && readSheet(part, workbook, bounds)
    return !sheet || isDerived(sheet) ? { lines: [], remarks: [] } : { lines: sheetLines(sheet, name), remarks: remarksOf(sheet, name) }
  })
  const lines = read.flatMap((sheet) => sheet.lines)
  return { lines: [...coverLines(zip, lines, bounds), ...lines], remarks: read.flatMap(({ remarks }) => remarks) }
}

/** What our workbooks add to the forms, and no report has: made from what the forms print, it says nothing new. */
const derived: ReadonlySet<string> = new Set(['勾稽关系', '各表未列的数'])

function isDerived({ rows: [first] }: Sheet): boolean {
  const words = first?.flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()])) ?? []
  return words.every((text) => derived.has(text)) && words.length > 0
}

function remarksOf({ hiddenRows, hiddenColumns, uncalculated }: Sheet, name: string): Remark[] {
  const told = (cells: readonly string[], what: string) => {
    const [first = ''] = cells
    const cell = /^[A-Z]+\d+$/u.test(first) ? first : /^\d/u.test(first) ? `A${first}` : `${first.replace(/—.*/u, '')}1`
    return cells.length === 0 ? [] : [{ message: `工作表“${name}”${what}`, place: { kind: 'sheet', sheet: name, cell } as const }]
  }
  return [
    ...told(hiddenRows, `第${hiddenRows.join('、')}行是隐藏的，没有读取`),
    ...told(hiddenColumns, `${hiddenColumns.join('、')}列是隐藏的，没有读取`),
    ...told(uncalculated, `${uncalculated.join('、')}的公式没有保存结果，按空白读取`),
  ]
}
