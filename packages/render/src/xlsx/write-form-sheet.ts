import type exceljs from 'exceljs'
import { cellText, isCentred, placeCells, placeHeader, spanOf } from '../form-columns.ts'
import { headLines } from '../head-lines.ts'
import { plainWords } from '../plain-words.ts'
import { rowLines } from '../row-lines.ts'
import { textWidth } from '../text-width.ts'
import type { ExactValue } from './exact-values.ts'
import { cellNumber } from './exact-values.ts'
import { columnName } from './formula.ts'
import { border, font, lineHeight, textFormat } from './look.ts'
import { numberFormat } from './number-format.ts'
import type { PlacedFigure, SheetPlan } from './plan-sheets.ts'

const titleHeight = 30
/** Columns are as wide as so many digits; an em is about two. */
const digitsOfEm = 2.1
/** Wider forms are turned, longer ones go over several pages. */
const [widestUpright, longestWhole] = [56, 48]

/** Writes a form as it is printed: its title and head lines, its header with the cells merged, its lines with formulas, its notes. */
export function writeFormSheet(
  workbook: exceljs.Workbook,
  plan: SheetPlan,
  figures: readonly PlacedFigure[],
  formulas: ReadonlyMap<PlacedFigure, string>,
  exact: ExactValue,
): void {
  const { form, widths, headerTop, bodyTop, notesTop } = plan
  const last = Math.max(1, widths.length)
  const isWide = widths.reduce((sum, width) => sum + width, 0) > widestUpright
  const sheet = workbook.addWorksheet(plan.name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: bodyTop - 1, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: isWide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: notesTop <= longestWhole ? 1 : 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.35 },
      printArea: `A$1:${columnName(last)}$${Math.max(bodyTop, notesTop - 1 + form.notes.length)}`,
      printTitlesRow: `1:${Math.max(1, bodyTop - 1)}`,
    },
    headerFooter: { oddFooter: '&C— &P —' },
  })
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = Math.round(width * digitsOfEm * 10) / 10
  writeWords(sheet, 1, 1, form.title, { horizontal: 'center', vertical: 'middle' }, { ...font, size: 16, bold: true })
  merge(sheet, 1, 1, 1, last)
  sheet.getRow(1).height = titleHeight
  for (const [index, [left, middle, right]] of headLines(form).entries()) {
    const row = 2 + index
    writeWords(sheet, row, 1, left, { horizontal: 'left' })
    if (middle !== undefined) writeWords(sheet, row, Math.ceil((last + 1) / 2), middle, { horizontal: 'center' })
    if (right !== undefined) writeWords(sheet, row, last, right, { horizontal: 'right' })
  }
  for (const { cell, row, column } of placeHeader(form.header)) {
    writeWords(sheet, headerTop + row, column + 1, cell.text, { horizontal: 'center', vertical: 'middle', wrapText: true })
    merge(sheet, headerTop + row, column + 1, cell.rowSpan, cell.columnSpan)
  }
  frame(sheet, headerTop, form.header.length, last)
  writeLabels(sheet, plan)
  for (const placed of figures) writeFigure(sheet, placed, formulas.get(placed), exact(placed))
  frame(sheet, bodyTop, form.rows.length, last)
  for (const [index, note] of form.notes.entries()) {
    writeWords(sheet, notesTop + index, 1, note, { horizontal: 'left', vertical: 'top', wrapText: true }, { ...font, size: 9 })
    merge(sheet, notesTop + index, 1, 1, last)
    const room = widths.reduce((sum, width) => sum + width, 0)
    sheet.getRow(notesTop + index).height = lineHeight * Math.max(1, Math.ceil(textWidth(note) / room))
  }
  setHeights(sheet, plan)
}

/** What the cells of a body say that are no figures, and figures that are not amounts of their own. */
function writeLabels(sheet: exceljs.Worksheet, { form, bodyTop }: SheetPlan): void {
  for (const [index, { kind, cells }] of form.rows.entries()) {
    for (const { cell, column } of placeCells(cells)) {
      if (cell.kind === 'figure' && cell.figure.quantity.kind === 'value') continue
      const text = cellText(cell)
      const horizontal = cell.kind === 'figure' ? 'right' : isCentred(text, kind) ? 'center' : 'left'
      writeWords(sheet, bodyTop + index, column + 1, text, { horizontal, vertical: 'middle', wrapText: true })
      merge(sheet, bodyTop + index, column + 1, 1, spanOf(cell))
    }
  }
}

function writeFigure(sheet: exceljs.Worksheet, placed: PlacedFigure, formula: string | undefined, value: bigint | undefined): void {
  const { row, column, figure } = placed
  const cell = sheet.getCell(row, column)
  cell.font = font
  cell.alignment = { horizontal: 'right', vertical: 'middle' }
  cell.numFmt = numberFormat(placed)
  if (value === undefined) cell.value = plainWords(figure.text)
  else if (formula !== undefined) cell.value = { formula, result: cellNumber(value, placed) }
  // What is blank stays empty; a zero that is printed stands there.
  else if (value !== 0n || figure.cell.kind === 'zero') cell.value = cellNumber(value, placed)
}

function writeWords(
  sheet: exceljs.Worksheet,
  row: number,
  column: number,
  text: string,
  alignment: Partial<exceljs.Alignment>,
  look: Partial<exceljs.Font> = font,
): void {
  const cell = sheet.getCell(row, column)
  cell.font = look
  cell.alignment = alignment
  cell.numFmt = textFormat
  if (text !== '') cell.value = plainWords(text)
}

function merge(sheet: exceljs.Worksheet, row: number, column: number, rows: number, columns: number): void {
  if (rows > 1 || columns > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1)
}

/** Draws the lines of the grid. */
function frame(sheet: exceljs.Worksheet, top: number, rows: number, columns: number): void {
  for (let row = top; row < top + rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) sheet.getCell(row, column).border = border
  }
}

/** A row is as high as its words need. */
function setHeights(sheet: exceljs.Worksheet, { form, widths, headerTop, bodyTop }: SheetPlan): void {
  const { header, body } = rowLines(form)(widths)
  for (const [index, lines] of header.entries()) sheet.getRow(headerTop + index).height = Math.ceil(lines * lineHeight + 4)
  for (const [index, lines] of body.entries()) sheet.getRow(bodyTop + index).height = lines * lineHeight + 2
}
