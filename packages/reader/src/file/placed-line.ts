import type { SourcePlace } from './source-place.ts'

/** A line of a file's text form: a paragraph, or a row of a table with tabs between its cells. */
export interface PlacedLine {
  readonly text: string
  /** Where its pieces come from, in their order: the lines of a paragraph, the cells of a row that have a place. */
  readonly pieces: readonly Piece[]
}

/** From which character on a line's text stands at a place. */
export interface Piece {
  readonly from: number
  readonly place: SourcePlace
}

/** A text and its place, to be made a line of with others. */
export interface PlacedText {
  readonly text: string
  readonly place?: SourcePlace | undefined
}

/** A line of a table: what would break the row in a cell becomes a blank. */
export function rowLine(cells: readonly PlacedText[]): PlacedLine {
  return joinTexts(
    cells.map(({ text, place }) => ({
      text: breaks.test(text) ? text.replaceAll(/\s*[\t\r\n\f\v\u2028\u2029]+\s*/gu, ' ').trim() : text,
      place,
    })),
    '\t',
  )
}

/** A line of texts that go on in each other. */
export function joinTexts(texts: readonly PlacedText[], between = ''): PlacedLine {
  let text = ''
  const pieces: Piece[] = []
  for (const [index, piece] of texts.entries()) {
    if (index > 0) text += between
    if (piece.place) pieces.push({ from: text.length, place: piece.place })
    text += piece.text
  }
  return { text, pieces }
}

const breaks = /[\t\r\n\f\v\u2028\u2029]/u
