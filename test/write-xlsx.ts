import exceljs from 'exceljs'
import type { Block, BlockCell } from './document-blocks.ts'

/**
 * Writes blocks as a workbook: one sheet a table, or all on one. Amounts are numbers with the noise of floats, shown by
 * their formats; every third is a text, as in workbooks that programs export.
 */
export async function writeXlsx(
  blocks: readonly Block[],
  { sheets, borders }: { sheets: 'many' | 'one'; borders: boolean },
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  let sheet = workbook.addWorksheet('正文')
  for (const [index, block] of blocks.entries()) {
    const next = blocks.slice(index, index + 8).find(({ kind }) => kind === 'table')
    const isTitle = block.kind === 'paragraph' && next?.kind === 'table' && next.title === block.text
    if (isTitle && sheets === 'many') sheet = workbook.addWorksheet(`表${index}`)
    const row = sheet.rowCount + 1
    if (block.kind === 'table') writeTable(sheet, row, block.rows, borders)
    else sheet.getCell(row, 1).value = block.text
    if (isTitle) sheet.mergeCells(row, 1, row, 6)
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function writeTable(sheet: exceljs.Worksheet, top: number, rows: readonly (readonly BlockCell[])[], borders: boolean): void {
  const taken = new Set<string>()
  for (const [down, cells] of rows.entries()) {
    const row = top + down
    let column = 1
    for (const { text, columnSpan, rowSpan } of cells) {
      while (taken.has(`${row} ${column}`)) column += 1
      if (columnSpan > 1 || rowSpan > 1) sheet.mergeCells(row, column, row + rowSpan - 1, column + columnSpan - 1)
      for (let at = 0; at < columnSpan * rowSpan; at += 1) {
        const [y, x] = [row + Math.floor(at / columnSpan), column + (at % columnSpan)]
        taken.add(`${y} ${x}`)
        if (borders) sheet.getCell(y, x).border = { left: thin, right: thin, top: thin, bottom: thin }
      }
      write(sheet.getCell(row, column), text, (row + column) % 3 === 0)
      column += columnSpan
    }
  }
}

const thin = { style: 'thin' } as const

function write(cell: exceljs.Cell, text: string, asText: boolean): void {
  const amount = /^(?<sign>-?)(?<digits>[\d,]+)(?<decimals>\.\d+)?$/u.exec(text)?.groups
  if (!amount || asText || /^0\d/u.test(text)) {
    if (text !== '') cell.value = text
    return
  }
  cell.value = Number(text.replaceAll(',', '')) + (amount.decimals ? 1e-10 : 0)
  cell.numFmt = `${text.includes(',') ? '#,##0' : '0'}${(amount.decimals ?? '').replaceAll(/\d/gu, '0')}`
}
