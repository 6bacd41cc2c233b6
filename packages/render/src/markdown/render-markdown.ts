import { type ContentsEntry, type Handlers, type Node, renderNode, type Section, type Table, type TableRow } from '@juesuan/core'
import { layOutCells, layOutHeader } from '../grid.ts'
import type { Publication } from '../publication.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { headingAnchor } from './heading-anchor.ts'

/** Prints a document as GitHub Flavored Markdown. Header cells over several columns are written before each of them: `本年支出 · 小计`. */
export function renderMarkdown({ document }: Pick<Publication, 'document'>): string {
  return `${print(document)}\n`
}

const print = (node: Node): string => renderNode(handlers, node, undefined)

const handlers: Handlers<string, undefined> = {
  document: ({ children }) => blocks(children.map(print)),
  cover: ({ department, title }) => blocks([`# ${escapeMarkdown(department)}${escapeMarkdown(title)}`]),
  contents: ({ title, entries }) => blocks([`## ${escapeMarkdown(title)}`, entries.map(contentsLine).join('\n')]),
  part: ({ title, children }) => blocks([`## ${escapeMarkdown(title)}`, ...children.map(print)]),
  section: ({ title, level, children }) => blocks([heading(title, level), ...children.map(print)]),
  paragraph: ({ children }) => escapeMarkdown(children.map((child) => (child.type === 'text' ? child.value : child.text)).join('')),
  formTable: (form) =>
    blocks([
      `### ${escapeMarkdown(form.title)}`,
      form.headLines.map(escapeMarkdown).join('　'),
      printGrid(form),
      ...form.notes.map(escapeMarkdown),
    ]),
  table: (table) => blocks([`**${escapeMarkdown(table.caption)}**`, printGrid(table)]),
  note: ({ text }) => `*${escapeMarkdown(text)}*`,
  text: ({ value }) => escapeMarkdown(value),
  figure: ({ text }) => escapeMarkdown(text),
}

/** A line of the contents leads to its heading. */
function contentsLine({ level, title, target }: ContentsEntry): string {
  return `${level === 0 ? '' : '  '}- [${escapeMarkdown(title)}](#${headingAnchor(target)})`
}

function heading(title: string, level: Section['level']): string {
  return title === '' ? '' : `${'#'.repeat(level + 2)} ${escapeMarkdown(title)}`
}

function blocks(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

/** GFM tables have one header row: the rows of the header are written into one, the 栏次 row into the body. */
function printGrid({ header, rows }: Pick<Table, 'header' | 'rows'>): string {
  const grid = layOutHeader(header, (text) => text)
  const numbers = grid.length > 1 && grid.at(-1)?.some((text) => /^\d+$/u.test(text)) ? grid.pop() : undefined
  const body = [...(numbers ? [numbers.map(escapeMarkdown)] : []), ...rows.map(printRow)]
  const width = Math.max(grid[0]?.length ?? 0, ...body.map((cells) => cells.length))
  const titles = Array.from({ length: width }, (_, column) =>
    [...new Set(grid.map((row) => row[column] ?? ''))].filter(Boolean).join(' · '),
  )
  const numeric = Array.from({ length: width }, (_, column) => rows.some(({ cells }) => isFigureColumn(cells, column)))
  const lines = [titles.map(escapeMarkdown), numeric.map((right) => (right ? '---:' : '---')), ...body]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What a row of a total or a heading is called stands out. */
function printRow({ kind, cells }: TableRow): string[] {
  const texts = layOutCells(cells).map(escapeMarkdown)
  if (kind === 'line') return texts
  const [first = '', ...rest] = texts
  return [first.trim() === '' ? first : `**${first.trim()}**`, ...rest]
}

function isFigureColumn(cells: Table['rows'][number]['cells'], column: number): boolean {
  let at = 0
  for (const cell of cells) {
    if (at === column) return cell.kind === 'figure'
    at += cell.kind === 'figure' ? 1 : cell.columnSpan
  }
  return false
}
