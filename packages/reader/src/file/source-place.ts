/** Where in a file a text stands. Lines, pages, tables, rows and cells are counted from 1. */
export type SourcePlace = PagePlace | SheetPlace | ParagraphPlace | TablePlace | LinePlace

/** On a page of a PDF, in points from its upper left corner when it is upright. */
export interface PagePlace {
  readonly kind: 'page'
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** In a cell of a workbook: `B7`. */
interface SheetPlace {
  readonly kind: 'sheet'
  readonly sheet: string
  readonly cell: string
}

/** In a paragraph of a document, those in tables not counted. */
interface ParagraphPlace {
  readonly kind: 'paragraph'
  readonly paragraph: number
}

/** In a cell of a table of a document. */
interface TablePlace {
  readonly kind: 'table'
  readonly table: number
  readonly row: number
  readonly cell: number
}

/** In a line of a text, of Markdown or of HTML as it is written. */
interface LinePlace {
  readonly kind: 'line'
  readonly line: number
}

/** A place in words: `第8页`, `工作表“收入”B7`. */
export function describeSource(place: SourcePlace): string {
  if (place.kind === 'page') return `第${place.page}页`
  if (place.kind === 'sheet') return `工作表“${place.sheet}”${place.cell}`
  if (place.kind === 'paragraph') return `第${place.paragraph}段`
  if (place.kind === 'table') return `第${place.table}个表格第${place.row}行第${place.cell}格`
  return `第${place.line}行`
}
