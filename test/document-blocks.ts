import { type Document, type Handlers, type HeaderCell, type Node, renderNode, type Table } from '@juesuan/core'

/** A cell as offices write it: with how many columns and rows it is merged over. */
export type BlockCell = Pick<HeaderCell, 'text' | 'columnSpan' | 'rowSpan'>

/** What a document of an office consists of. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly title: string; readonly rows: readonly (readonly BlockCell[])[] }

/** A document as paragraphs and tables, to be written in the formats of offices. */
export function documentBlocks(document: Document): Block[] {
  return blocksOf(document).filter((block) => block.kind === 'table' || block.text !== '')
}

const blocksOf = (node: Node): Block[] => renderNode(handlers, node, undefined)
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const handlers: Handlers<Block[], undefined> = {
  document: ({ children }) => children.flatMap(blocksOf),
  cover: ({ department, title }) => [paragraph(department), paragraph(title)],
  contents: ({ title, entries }) => [paragraph(title), ...entries.map((entry) => paragraph(entry.title))],
  part: ({ title, children }) => [paragraph(title), ...children.flatMap(blocksOf)],
  section: ({ title, children }) => [paragraph(title), ...children.flatMap(blocksOf)],
  paragraph: ({ children }) => [paragraph(children.map((child) => (child.type === 'text' ? child.value : child.text)).join(''))],
  formTable: (form) => [...[form.title, ...form.headLines].map(paragraph), tableOf(form, form.title), ...form.notes.map(paragraph)],
  table: (table) => [paragraph(table.caption), tableOf(table, table.caption)],
  note: ({ text }) => [paragraph(text)],
  text: ({ value }) => [paragraph(value)],
  figure: ({ text }) => [paragraph(text)],
}

function tableOf({ header, rows }: Pick<Table, 'header' | 'rows'>, title: string): Block {
  const body = rows.map(({ cells }) =>
    cells.map(
      (cell): BlockCell => (cell.kind === 'figure' ? { text: cell.figure.text, columnSpan: 1, rowSpan: 1 } : { ...cell, rowSpan: 1 }),
    ),
  )
  return { kind: 'table', title, rows: [...header, ...body] }
}
