import type { FormTable } from '@juesuan/core'
import { AlignmentType, convertMillimetersToTwip, Paragraph, TabStopType, TextRun } from 'docx'
import { type HeadLine, headLines } from '../head-lines.ts'
import { plainWords } from '../plain-words.ts'
import { countLines } from './count-lines.ts'
import { type Fit, fitForm } from './fit-table.ts'
import { heights, type LineHeight, millimetre } from './heights.ts'
import { type PageKind, roomOf } from './page.ts'
import type { Block, Piece } from './piece.ts'
import { styleIds } from './styles.ts'
import { writeTable } from './write-table.ts'

/** Notes are set in 小五. */
const noteLetters = 9
/** Lines of the grid take room too. */
const spare = 24

/** Writes a form under its titles: on its own pages, whole on one where it can be. */
export function writeForm(form: FormTable, titles: readonly Block[]): Piece {
  const heads = headLines(form)
  const noteLines = (note: string, kind: PageKind) => countLines(note, (roomOf(kind).width * millimetre) / noteLetters)
  const fit = fitForm(form, (kind) => {
    const notes = form.notes.reduce((sum, note) => sum + total(heights.note, noteLines(note, kind)), 0)
    const above = titles.reduce((sum, { height, lines }) => sum + total(height, lines), 0)
    return above + heads.length * heights.formHead.line + notes + spare
  })
  return {
    page: fit.kind,
    pages: fit.pages,
    blocks: [
      ...titles,
      ...heads.map((texts) => ({ element: writeHeadLine(texts, fit), height: heights.formHead, lines: 1 })),
      tableBlock(form, fit),
      ...form.notes.map((note) => ({
        element: new Paragraph({ style: styleIds.note, children: [new TextRun(plainWords(note))] }),
        height: heights.note,
        lines: noteLines(note, fit.kind),
      })),
    ],
  }
}

/** A table as a block: its rows are its lines. */
export function tableBlock(table: Parameters<typeof writeTable>[0], fit: Fit): Block {
  const lines = table.header.length + table.rows.length
  return { element: writeTable(table, fit), height: { line: fit.height / Math.max(1, lines), before: 0, after: 0 }, lines }
}

function total({ line, before, after }: LineHeight, lines: number): number {
  return before + lines * line + after
}

function writeHeadLine(texts: HeadLine, { kind }: Fit): Paragraph {
  const width = convertMillimetersToTwip(roomOf(kind).width)
  const [left = '', middle, right] = texts
  const tabStops = [
    ...(middle === undefined ? [] : [{ type: TabStopType.CENTER, position: width / 2 }]),
    { type: TabStopType.RIGHT, position: width },
  ]
  const after = [middle, right].flatMap((text) => (text === undefined ? [] : [new TextRun({ children: ['\t', plainWords(text)] })]))
  return new Paragraph({
    style: styleIds.formHead,
    alignment: AlignmentType.LEFT,
    tabStops,
    children: [new TextRun(plainWords(left)), ...after],
  })
}
