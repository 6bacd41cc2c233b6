import { type Handlers, type Node, renderNode, type Section } from '@juesuan/core'
import { Bookmark, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import { plainWords } from '../plain-words.ts'
import type { Bookmarks } from './bookmarks.ts'
import { countLines } from './count-lines.ts'
import { fitTable } from './fit-table.ts'
import { type FontUse, fontOf } from './fonts.ts'
import { heights, type LineHeight, millimetre } from './heights.ts'
import { roomOf } from './page.ts'
import { type Block, joinPieces, type Piece } from './piece.ts'
import { headingFonts, styleIds } from './styles.ts'
import { writeContents } from './write-contents.ts'
import { tableBlock, writeForm } from './write-form.ts'

/** Where in the document a node stands. */
interface State {
  readonly bookmarks: Bookmarks
  /** How many levels higher than they are titles look: those of an annex count from its own title. */
  readonly raised: number
  /** The title of the part, where it stands over the node. */
  readonly above: readonly Block[]
}

/** Writes a document as pieces of Word, each with the pages it stands on. */
export function writeNodes(node: Node, bookmarks: Bookmarks): Piece[] {
  return write(node, { bookmarks, raised: 0, above: [] })
}

const write = (node: Node, state: State): Piece[] => renderNode(handlers, node, state)

const handlers: Handlers<Piece[], State> = {
  document: ({ children }, state) => children.flatMap((child) => write(child, state)),
  cover: ({ department, title }) => [front([words(department, { style: styleIds.department }), words(title, { style: styleIds.title })])],
  contents: (contents, { bookmarks }) => [front(writeContents(contents, bookmarks))],
  part: (part, state) => {
    const title = titleBlock(part, part.title, state, heights.partTitle, { heading: HeadingLevel.HEADING_1 })
    const [first, ...rest] = part.children
    // A form stands under the title on its own page.
    if (first?.type === 'formTable') return [...write(first, { ...state, above: [title] }), ...rest.flatMap((child) => write(child, state))]
    return joinPieces([text([title]), ...part.children.flatMap((child) => write(child, state))])
  },
  section: (section, state) => writeSection(section, state),
  paragraph: ({ children }) => textPiece(children.map((child) => (child.type === 'text' ? child.value : child.text)).join('')),
  formTable: (form, state) => [
    writeForm(form, [...state.above, titleBlock(form, form.title, state, heights.formTitle, { style: styleIds.formTitle })]),
  ],
  table: (table) => [
    text([
      { element: words(table.caption, { style: styleIds.caption }), height: heights.caption, lines: 1, keepNext: true },
      tableBlock(table, fitTable(table)),
    ]),
  ],
  note: ({ text: note }) => textPiece(note),
  text: ({ value }) => textPiece(value),
  figure: (figure) => textPiece(figure.text),
}

const levels = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5] as const

/** 一、…, （一）…; a title without a number is that of an annex, under which the numbers begin anew. */
function writeSection(section: Section, state: State): Piece[] {
  const { title, level, children } = section
  const isAnnex = level === 1 && title !== '' && !/^(?:[一二三四五六七八九十百]+、|[（(])/u.test(title)
  const inside = children.flatMap((child) => write(child, isAnnex ? { ...state, raised: 1 } : state))
  if (title === '') return inside
  const block = isAnnex
    ? titleBlock(section, title, state, heights.annexTitle, { style: styleIds.annexTitle })
    : titleBlock(
        section,
        title,
        state,
        heights.text,
        { heading: levels[level - 1] ?? HeadingLevel.HEADING_5 },
        headingFonts[level - 1 - state.raised],
      )
  return [text([block]), ...inside]
}

/** How many letters stand in a line of text, and of a title in 二号. */
const textRoom = (roomOf('text').width * millimetre) / 15.75
const titleRoom = (roomOf('text').width * millimetre) / 22

function titleBlock(node: Node, title: string, { bookmarks }: State, height: LineHeight, look: IParagraphOptions, font?: FontUse): Block {
  const bookmark = bookmarks.ofNode.get(node)
  const lines = height === heights.text ? countLines(title, textRoom, 2) : countLines(title, titleRoom)
  return { element: words(title, look, bookmark, font), height, lines, keepNext: true, bookmark }
}

function textPiece(value: string): Piece[] {
  return [text([{ element: words(value, { style: styleIds.text }), height: heights.text, lines: countLines(value, textRoom, 2) }])]
}

function text(blocks: readonly Block[]): Piece {
  return { page: 'text', blocks }
}

/** Pages before those that have numbers. */
function front(elements: readonly Block['element'][]): Piece {
  return { page: 'text', pages: 1, isFront: true, blocks: elements.map((element) => ({ element, height: heights.text, lines: 1 })) }
}

/** A paragraph of words, and the bookmark at them that the contents lead to. */
function words(value: string, look: IParagraphOptions, bookmark?: string, font?: FontUse): Paragraph {
  const run = new TextRun({ text: plainWords(value), ...(font ? { font: fontOf(font) } : {}) })
  return new Paragraph({
    ...look,
    children: [bookmark ? new Bookmark({ id: bookmark, children: [run] }) : run],
  })
}
