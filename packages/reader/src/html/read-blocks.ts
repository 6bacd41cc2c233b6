import { splitSpread } from '../file/are-cells.ts'
import { type PlacedLine, rowLine } from '../file/placed-line.ts'
import { tableLines } from '../file/table-lines.ts'
import { isHidden } from './is-hidden.ts'
import type { HtmlElement, HtmlNode } from './parse-html.ts'
import { holdsTable, readTable } from './read-table.ts'

/** The lines of a page's blocks and tables, in their order. */
export function readBlocks(page: HtmlElement, mostCells: number): PlacedLine[] {
  const lines: PlacedLine[] = []
  let text = ''
  let line: number | undefined
  const flush = () => {
    const cells = splitSpread(text.trim())
    const place = line === undefined ? undefined : ({ kind: 'line', line } as const)
    if (cells.some((cell) => cell !== '')) lines.push(rowLine(cells.map((cell) => ({ text: cell, place }))))
    text = ''
    line = undefined
  }
  const visit = (node: HtmlNode, parent?: HtmlElement) => {
    if ('words' in node) {
      if (node.words.trim() !== '') line ??= node.line
      text += collapse(node.words)
      return
    }
    if (isHidden(node)) return
    // In the head of a form that we printed, as in a row, what stands beside each other is not glued.
    if (text !== '' && node.name === 'span' && parent?.attributes.get('class') === 'head') text += '\t'
    const isBlock = blocks.has(node.name)
    if (isBlock) flush()
    if (node.name === 'table' && !holdsTable(node)) readRows(node)
    else for (const child of node.children) visit(child, node)
    if (isBlock) flush()
  }
  const readRows = (table: HtmlElement) => {
    const { captions, rows } = readTable(table, mostCells)
    for (const caption of captions) visit(caption)
    for (const row of tableLines(rows, mostCells)) lines.push(row)
  }
  visit(page)
  flush()
  return lines
}

/** What begins a line of its own. */
const blocks = new Set(
  'address article aside blockquote body br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** White space of a page is one blank, but for what is not to be broken. */
function collapse(words: string): string {
  return words.replaceAll(/[ \t\r\n\f]+/gu, ' ')
}
