import { strToU8, zipSync } from 'fflate'
import type { Block, BlockCell } from './document-blocks.ts'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A Word document of a body written as it is, and its other parts by their names. */
export function packDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = { 'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`, ...parts }
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)])),
  )
}

/** Writes paragraphs and tables as Word does: runs cut anywhere, merged cells with their spans. */
export function writeDocx(blocks: readonly Block[]): Uint8Array {
  return packDocx(blocks.map((block) => (block.kind === 'paragraph' ? paragraph(block.text) : table(block.rows))).join(''))
}

/** A paragraph of which the text is cut into two runs. */
export function paragraph(text: string): string {
  const half = Math.floor(text.length / 2)
  return `<w:p>${[text.slice(0, half), text.slice(half)].map(run).join('')}</w:p>`
}

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`
}

function table(rows: readonly (readonly BlockCell[])[]): string {
  // Cells merged from above are written in every row they reach into.
  const open = new Map<number, { left: number; columnSpan: number }>()
  const xml = rows.map((row) => {
    let column = 0
    let cells = ''
    const covered = () => {
      for (let above = open.get(column); above && above.left > 0; above = open.get(column)) {
        above.left -= 1
        cells += cell('', above.columnSpan, '<w:vMerge/>')
        column += above.columnSpan
      }
    }
    for (const { text, columnSpan, rowSpan } of row) {
      covered()
      cells += cell(text, columnSpan, rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '')
      open.set(column, { left: rowSpan - 1, columnSpan })
      column += columnSpan
    }
    covered()
    return `<w:tr>${cells}</w:tr>`
  })
  return `<w:tbl><w:tblPr/>${xml.join('')}</w:tbl>`
}

function cell(text: string, columnSpan: number, merge: string): string {
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : ''
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`
}
