import { splitSpread } from '../file/are-cells.ts'
import { childOf, childrenOf, type XmlElement } from '../file/parse-xml.ts'
import { type PlacedLine, type PlacedText, rowLine } from '../file/placed-line.ts'
import { joinInCell, tableLines } from '../file/table-lines.ts'
import type { Numbering } from './numbering.ts'
import { readParagraph } from './read-paragraph.ts'

/** The lines of a document's paragraphs and tables, in their order. */
export function readBlocks(body: XmlElement, numbering: Numbering, mostCells: number): PlacedLine[] {
  const lines: PlacedLine[] = []
  let [paragraphs, tables] = [0, 0]
  const readText = (paragraph: XmlElement) => {
    paragraphs += 1
    const place = { kind: 'paragraph', paragraph: paragraphs } as const
    const { lines: texts, boxes } = readParagraph(paragraph)
    const number = texts.join('').trim() === '' ? '' : numbering(paragraph)
    for (const [index, text] of texts.entries()) {
      const cells = splitSpread(`${index === 0 ? number : ''}${text.trim()}`)
      if (cells.some((cell) => cell !== '')) lines.push(rowLine(cells.map((cell) => ({ text: cell, place }))))
    }
    for (const box of boxes) readAll(box)
  }
  const readBlock = (block: XmlElement) => {
    if (block.name === 'p') readText(block)
    else if (block.name === 'tbl') readTable(block)
    else if (containers.has(block.name)) readAll(block)
  }
  const readAll = ({ children }: XmlElement) => {
    for (const child of children) if (typeof child !== 'string') readBlock(child)
  }
  const readTable = (table: XmlElement) => {
    const rows = within(table, 'tr').map((row) => ({ row, cells: within(row, 'tc') }))
    const inner = rows.flatMap(({ cells }) => cells.flatMap((cell) => within(cell, 'tbl')))
    // A table of one column with tables in it lays out a page.
    if (inner.length > 0 && rows.every(({ cells }) => cells.length <= 1)) {
      for (const { cells } of rows) for (const cell of cells) readAll(cell)
      return
    }
    tables += 1
    const read = rows.flatMap(({ row, cells }, index) =>
      [readRow(row, cells, { table: tables, row: index + 1 }, numbering)].filter((cells) => cells.length > 0),
    )
    for (const line of tableLines(read, mostCells)) lines.push(line)
    for (const element of inner) readTable(element)
  }
  readAll(body)
  return lines
}

/** What holds blocks and is none: a control, an accepted change. */
const containers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'AlternateContent', 'Choice'])

/** The elements of a name, in controls and changes too. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === name) return [child]
    return containers.has(child.name) ? within(child, name) : []
  })
}

/** No form has more columns; a span is not believed to be wider. */
const widest = 256

/** The cells of a row, those that are merged with others empty; none of a row that was deleted. */
function readRow(row: XmlElement, cells: readonly XmlElement[], at: { table: number; row: number }, numbering: Numbering): PlacedText[] {
  const properties = childOf(row, 'trPr')
  if (properties && childOf(properties, 'del')) return []
  const texts = gap(properties && childOf(properties, 'gridBefore'))
  for (const [index, cell] of cells.entries()) {
    const own = childOf(cell, 'tcPr')
    const merge = own && childOf(own, 'vMerge')
    const isCovered = merge !== undefined && merge.attributes.val !== 'restart'
    const text = isCovered ? '' : cellText(cell, numbering)
    texts.push(
      { text, place: text === '' ? undefined : { kind: 'table', ...at, cell: index + 1 } },
      ...gap(own && childOf(own, 'gridSpan'), 1),
    )
  }
  texts.push(...gap(properties && childOf(properties, 'gridAfter')))
  return texts.slice(0, widest)
}

function gap(span: XmlElement | undefined, own = 0): PlacedText[] {
  const length = Math.min(widest, Math.max(0, (Number(span?.attributes.val) || own) - own))
  return Array.from({ length }, () => ({ text: '' }))
}

function cellText(cell: XmlElement, numbering: Numbering): string {
  const texts = [cell, ...childrenOf(cell, 'sdt').flatMap((control) => childrenOf(control, 'sdtContent'))]
    .flatMap((holder) => childrenOf(holder, 'p'))
    .flatMap((paragraph) => {
      const { lines, boxes } = readParagraph(paragraph)
      const words = joinInCell(lines.map((line) => line.trim()))
      return [
        words === '' ? '' : numbering(paragraph) + words,
        ...boxes.flatMap((box) => childrenOf(box, 'p').flatMap((inner) => readParagraph(inner).lines)),
      ]
    })
  return joinInCell(texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()).filter((text) => text !== ''))
}
