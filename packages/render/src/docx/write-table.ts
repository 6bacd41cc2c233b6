import type { Table as Grid, TableRow as GridRow, HeaderCell } from '@juesuan/core'
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { cellText, isCentred, spanOf } from '../form-columns.ts'
import { plainWords } from '../plain-words.ts'
import type { Fit } from './fit-table.ts'
import { cellStyleId } from './styles.ts'

const [outer, inner] = [
  { style: BorderStyle.SINGLE, size: 8, color: '000000' },
  { style: BorderStyle.SINGLE, size: 4, color: '000000' },
]

/** Writes a table: its header repeated on every page, its rows never split. */
export function writeTable({ header, rows }: Pick<Grid, 'header' | 'rows'>, fit: Fit): Table {
  const widths = fit.widths.map((width) => Math.floor(width * 20))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    margins: { left: 40, right: 40, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: outer, bottom: outer, left: outer, right: outer, insideHorizontal: inner, insideVertical: inner },
    rows: [
      ...header.map((cells) =>
        writeRow(
          cells.map((cell) => writeHeaderCell(cell, fit)),
          fit,
          true,
        ),
      ),
      ...rows.map((row) => writeRow(writeCells(row, fit), fit, false)),
    ],
  })
}

function writeRow(children: TableCell[], { rowHeight }: Fit, tableHeader: boolean): TableRow {
  const height = { value: Math.floor(rowHeight * 20), rule: HeightRule.ATLEAST }
  return new TableRow({ children, cantSplit: true, tableHeader, height })
}

function writeHeaderCell({ text, columnSpan, rowSpan }: HeaderCell, fit: Fit): TableCell {
  return writeCell(text, AlignmentType.CENTER, fit, { columnSpan, rowSpan })
}

/** Figures stand on the right, words on the left; what names a total, a heading or a column in the middle. */
function writeCells({ kind, cells }: GridRow, fit: Fit): TableCell[] {
  return cells.map((cell) => {
    const words = isCentred(cellText(cell), kind) ? AlignmentType.CENTER : AlignmentType.LEFT
    return writeCell(cellText(cell), cell.kind === 'figure' ? AlignmentType.RIGHT : words, fit, { columnSpan: spanOf(cell) })
  })
}

type Spans = Pick<ITableCellOptions, 'columnSpan' | 'rowSpan'>

function writeCell(text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType], { letters }: Fit, spans: Spans): TableCell {
  const paragraph = new Paragraph({
    style: cellStyleId(letters),
    ...(alignment === AlignmentType.LEFT ? {} : { alignment }),
    children: text === '' ? [] : [new TextRun(plainWords(text))],
  })
  return new TableCell({ ...spans, children: [paragraph], verticalAlign: VerticalAlignTable.CENTER })
}
