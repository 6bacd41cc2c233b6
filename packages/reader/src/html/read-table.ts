import { FileFault } from '../file/file-fault.ts'
import type { PlacedText } from '../file/placed-line.ts'
import { joinInCell } from '../file/table-lines.ts'
import { isHidden } from './is-hidden.ts'
import type { HtmlElement, HtmlNode } from './parse-html.ts'

/** The rows of a table with their spans laid out, and what stands over it. */
export interface HtmlTable {
  readonly captions: readonly HtmlElement[]
  readonly rows: readonly (readonly PlacedText[])[]
}

const widest = 256

/** Reads a table: a cell that spans others is written in the first of them. */
export function readTable(table: HtmlElement, mostCells: number): HtmlTable {
  const captions = table.children.filter((child): child is HtmlElement => 'name' in child && child.name === 'caption')
  const elements = rowsOf(table)
  const rows: PlacedText[][] = elements.map(() => [])
  let left = mostCells
  for (const [top, row] of elements.entries()) {
    let column = 0
    for (const cell of cellsOf(row)) {
      while (rows[top]?.[column] !== undefined) column += 1
      const width = Math.min(widest, spanOf(cell, 'colspan') || 1)
      const height = Math.min(elements.length - top, spanOf(cell, 'rowspan') || elements.length)
      left -= width * height
      if (left < 0) throw new FileFault('too-large', `这个文件里有超过${mostCells}格的表格，没有读取。`)
      writeCell(rows.slice(top, top + height), column, width, placeCell(cell, row))
      column += width
    }
  }
  return { captions, rows: rows.map((row) => Array.from(row, (cell) => cell ?? { text: '' })) }
}

/** Writes a cell in the first of the places it spans, and takes the others. */
function writeCell(rows: readonly PlacedText[][], column: number, width: number, cell: PlacedText): void {
  for (const [down, row] of rows.entries()) {
    for (let right = 0; right < width; right += 1) row[column + right] ??= down === 0 && right === 0 ? cell : { text: '' }
  }
}

function placeCell(cell: HtmlElement, row: HtmlElement): PlacedText {
  const text = cellText(cell)
  const line = cell.line ?? row.line
  return { text, place: line === undefined || text === '' ? undefined : { kind: 'line', line } }
}

/** Whether a table holds tables: then it lays out a page. */
export function holdsTable({ children }: HtmlElement): boolean {
  return children.some((child) => 'name' in child && (child.name === 'table' || holdsTable(child)))
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (!('name' in child) || isHidden(child)) return []
    return child.name === 'tr' ? [child] : groups.has(child.name) ? rowsOf(child) : []
  })
}

const groups = new Set(['thead', 'tbody', 'tfoot'])

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter(
    (child): child is HtmlElement => 'name' in child && (child.name === 'td' || child.name === 'th') && !isHidden(child),
  )
}

function spanOf({ attributes }: HtmlElement, name: string): number {
  const value = attributes.get(name)
  return value === undefined ? 1 : Math.max(0, Math.trunc(Number(value)) || 0)
}

const breaks = new Set(['br', 'p', 'div', 'li'])

function cellText(cell: HtmlElement): string {
  const texts = ['']
  const visit = (node: HtmlNode) => {
    if ('words' in node) texts.push((texts.pop() ?? '') + node.words)
    else if (!isHidden(node)) {
      if (breaks.has(node.name)) texts.push('')
      for (const child of node.children) visit(child)
      if (breaks.has(node.name)) texts.push('')
    }
  }
  visit(cell)
  return joinInCell(texts.map((text) => text.replaceAll(/[\s\u00a0]+/gu, ' ').trim()).filter((text) => text !== ''))
}
