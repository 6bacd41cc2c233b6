import { isMoney } from '@juesuan/core'
import type exceljs from 'exceljs'
import { plainWords } from '../plain-words.ts'
import { textWidth } from '../text-width.ts'
import type { CellRelation } from './cell-relations.ts'
import { type Computed, comparePrinted } from './compare-printed.ts'
import type { ExactValue } from './exact-values.ts'
import { columnName, reference } from './formula.ts'
import { border, font, lineHeight, textFormat } from './look.ts'

/** The columns in their order: what stands over each, and how wide it is. */
const columns = [
  ['序号', 6],
  ['类别', 8],
  ['关系', 72],
  ['位置', 22],
  ['左边', 13],
  ['右边', 13],
  ['差额', 10],
  ['允许尾差', 10],
  ['状态', 9],
] as const
const titles: readonly string[] = columns.map(([title]) => title)
const column = (title: string) => columnName(titles.indexOf(title) + 1)
const sides = { left: column('左边'), right: column('右边'), difference: column('差额'), slack: column('允许尾差') }
const state = column('状态')
const headerRow = 4
/** How many letters the words of a relation have in a line. */
const wordsRoom = 33
const [amounts, counts] = ['0.00;-0.00;0.00;@', '0;-0;0;@']
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } }) as const

/** Writes the sheet of relations: each in words, both sides as printed, how far they are apart, how far rounding lets them be. It follows every edit. */
export function writeRelationsSheet(workbook: exceljs.Workbook, name: string, relations: readonly CellRelation[], exact: ExactValue): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headerRow, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
    headerFooter: { oddFooter: '&C— &P —' },
  })
  for (const [index, [title, width]] of columns.entries()) {
    sheet.getColumn(index + 1).width = width
    const cell = write(sheet, headerRow, index + 1, title, 'center')
    cell.font = { ...font, bold: true }
    cell.fill = fill('FFF2F2F2')
    cell.border = border
  }
  const rows = relations.flatMap((relation, index) => {
    const row = headerRow + 1 + index
    const compared = comparePrinted(relation, exact, row, sides, name)
    return compared ? [{ relation, compared, row }] : []
  })
  for (const { relation, compared, row } of rows) {
    write(sheet, row, 1, row - headerRow, 'center')
    write(sheet, row, 2, relation.kind, 'center')
    write(sheet, row, 3, relation.words, 'left').alignment = { horizontal: 'left', vertical: 'middle', wrapText: true }
    write(sheet, row, 4, reference(relation.whole, '').replaceAll("'", ''), 'left')
    const format = isMoney(relation.whole.of.measure) ? amounts : counts
    for (const [at, computed] of [compared.left, compared.right, compared.difference, compared.slack].entries())
      compute(sheet, row, 5 + at, computed, format)
    compute(sheet, row, 9, compared.state)
    sheet.getRow(row).height = lineHeight * Math.ceil(textWidth(relation.words) / wordsRoom) + 3
    for (let at = 1; at <= columns.length; at += 1) sheet.getCell(row, at).border = border
  }
  const last = headerRow + Math.max(1, rows.length)
  writeSummary(
    sheet,
    `${state}${headerRow + 1}:${state}${last}`,
    rows.map(({ compared }) => compared.state.result),
  )
  sheet.autoFilter = `A${headerRow}:${state}${last}`
  const colours = [
    ['不符', 'FFF8CBAD'],
    ['尾数差', 'FFFFF2CC'],
  ] as const
  sheet.addConditionalFormatting({
    ref: `A${headerRow + 1}:${state}${last}`,
    rules: colours.map(([word, colour], index) => ({
      type: 'expression',
      priority: index + 1,
      formulae: [`$${state}${headerRow + 1}="${word}"`],
      style: { fill: fill(colour) },
    })),
  })
}

function writeSummary(sheet: exceljs.Worksheet, range: string, states: readonly string[]): void {
  const title = write(sheet, 1, 1, '勾稽关系', 'center')
  title.font = { ...font, size: 16, bold: true }
  sheet.mergeCells(1, 1, 1, columns.length)
  sheet.getRow(1).height = 30
  write(sheet, 2, 1, '两边都按印出的位数取整后比较；允许尾差是各数取整最多能造成的差额。改动任何一格，随即重算。', 'left').font = {
    ...font,
    size: 9,
  }
  const words = ['相符', '尾数差', '不符']
  compute(sheet, 3, 1, {
    formula: words.map((word) => `"${word} "&COUNTIF(${range},"${word}")`).join('&"　"&'),
    result: words.map((word) => `${word} ${states.filter((other) => other === word).length}`).join('　'),
  })
  for (const row of [2, 3]) sheet.mergeCells(row, 1, row, columns.length)
}

function write(sheet: exceljs.Worksheet, row: number, at: number, value: string | number, horizontal: 'left' | 'center'): exceljs.Cell {
  const cell = sheet.getCell(row, at)
  cell.font = font
  cell.alignment = { horizontal, vertical: 'middle' }
  cell.numFmt = typeof value === 'string' ? textFormat : '0'
  cell.value = typeof value === 'string' ? plainWords(value) : value
  return cell
}

function compute(
  sheet: exceljs.Worksheet,
  row: number,
  at: number,
  { formula, result }: Computed<number | string>,
  format = 'General',
): void {
  const cell = sheet.getCell(row, at)
  cell.font = font
  cell.alignment = { horizontal: typeof result === 'number' ? 'right' : 'center', vertical: 'middle' }
  cell.numFmt = format
  cell.value = { formula, result }
}
