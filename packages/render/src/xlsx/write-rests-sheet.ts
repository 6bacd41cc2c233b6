import { type DataPoint, describePoint, type NameOf } from '@juesuan/core'
import type exceljs from 'exceljs'
import { plainWords } from '../plain-words.ts'
import { textWidth } from '../text-width.ts'
import type { Rest } from './choose-sources.ts'
import { cellNumber } from './exact-values.ts'
import { reference } from './formula.ts'
import { border, font, lineHeight, textFormat } from './look.ts'
import { numberFormat } from './number-format.ts'

const headerRow = 3
/** How many letters the words have in a line. */
const wordsRoom = 30

/** The cell of a rest, as formulas of other sheets name it. */
export function restReference(name: string, index: number): string {
  return `'${name.replaceAll("'", "''")}'!C${headerRow + 1 + index}`
}

/** Writes what no form prints and wholes are computed with, so that no formula hides a number. */
export function writeRestsSheet(
  workbook: exceljs.Workbook,
  name: string,
  rests: readonly Rest[],
  { nameOf, isNothing }: { readonly nameOf: NameOf; readonly isNothing: (of: DataPoint) => boolean },
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headerRow, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  for (const [index, width] of [64, 24, 16].entries()) sheet.getColumn(index + 1).width = width
  write(sheet, 1, 1, name).font = { ...font, size: 16, bold: true }
  write(sheet, 2, 1, '合计里有、各表却没有分项列出的数，如非财政拨款的支出。')
  for (const [index, title] of ['所属的数', '算入', '未列的部分'].entries()) write(sheet, headerRow, index + 1, title).border = border
  for (const [index, { of, missing, value }] of rests.entries()) {
    const row = headerRow + 1 + index
    const parts = missing.flatMap((point) => (isNothing(point) ? [] : [describePoint(point, nameOf)]))
    const words = `${describePoint(of.of, nameOf)}中的${parts.join('、')}`
    write(sheet, row, 1, words).alignment = { vertical: 'middle', wrapText: true }
    sheet.getRow(row).height = lineHeight * Math.ceil(textWidth(words) / wordsRoom) + 3
    write(sheet, row, 2, reference(of, '').replaceAll("'", ''))
    const cell = sheet.getCell(row, 3)
    cell.font = font
    cell.numFmt = numberFormat(of)
    cell.value = cellNumber(value, of)
    for (let column = 1; column <= 3; column += 1) sheet.getCell(row, column).border = border
  }
}

function write(sheet: exceljs.Worksheet, row: number, column: number, words: string): exceljs.Cell {
  const cell = sheet.getCell(row, column)
  cell.font = font
  cell.numFmt = textFormat
  cell.value = plainWords(words)
  return cell
}
