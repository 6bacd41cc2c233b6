import { type FormTable, type Handlers, type Node, renderNode, type Table, type TableRow } from '@juesuan/core'
import { layOutCells, layOutHeader } from '../grid.ts'
import type { Publication } from '../publication.ts'

/**
 * Prints a document as official text: paragraphs apart by a blank line, cells apart by tabs, a merged cell
 * followed by empty ones. Has no page numbers, for it has no pages.
 */
export function renderText({ document }: Pick<Publication, 'document'>): string {
  return `${print(document)}\n`
}

const print = (node: Node): string => renderNode(handlers, node, undefined)

const handlers: Handlers<string, undefined> = {
  document: ({ children }) => blocks(children.map(print)),
  cover: ({ department, title }) => blocks([department, title]),
  contents: ({ title, entries }) =>
    blocks([title, entries.map((entry) => (entry.level === 0 ? entry.title : `${entry.title}.....`)).join('\n')]),
  part: ({ title, children }) => blocks([title, ...children.map(print)]),
  section: ({ title, children }) => blocks([title, ...children.map(print)]),
  paragraph: ({ children }) => children.map(print).join(''),
  formTable: (form: FormTable) => blocks([form.title, ...form.headLines, printGrid(form), ...form.notes]),
  table: (table) => blocks([table.caption, printGrid(table)]),
  note: ({ text }) => text,
  text: ({ value }) => value,
  figure: ({ text }) => text,
}

function blocks(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

function printGrid({ header, rows }: Pick<Table, 'header' | 'rows'>): string {
  const lines = [...layOutHeader(header, () => ''), ...rows.map(({ cells }: TableRow) => layOutCells(cells))]
  return lines.map((cells) => cells.map(singleLine).join('\t')).join('\n')
}

const breaks = /[\t\r\n]/u

/** A tab or line break in a text would make cells of it. */
function singleLine(text: string): string {
  return breaks.test(text) ? text.replaceAll(/\s*[\t\r\n]+\s*/gu, ' ') : text
}
