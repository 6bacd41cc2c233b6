import type { FormDefinition } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { goesOn, joinLines, type Passage } from '../text/passage.ts'
import { isNote, isRow, type SourceLine, splitCells } from '../text/source-line.ts'
import { isAmountAlone, isPiece } from './assemble-rows.ts'
import type { FormHead } from './read-head.ts'

/** The lines of one printed form. */
export interface FormBlock {
  readonly form: FormDefinition
  /** Its title and the lines under it. */
  readonly top: readonly SourceLine[]
  readonly head: FormHead
  /** The rows of its grid, with pieces of cells that were cut. */
  readonly grid: readonly SourceLine[]
  readonly notes: readonly Passage[]
}

const continued = /^[(（]?续(?:表|上表)?[)）]?$/u

/** The lines of a piece of a form, and where it ends. */
interface Piece<Line> {
  readonly lines: readonly Line[]
  readonly end: number
}

/**
 * The lines of a grid from its first row on. Between its rows a page break may repeat what stands above the grid,
 * and a cell may go on; any other line ends it, for what follows may be the grid of another form.
 */
export function gridLines(lines: readonly SourceLine[], from: number, top: readonly SourceLine[]): Piece<SourceLine> {
  const repeated = new Set(top.flatMap(({ text }) => splitCells(text).map(foldText)))
  const isRepeated = ({ text }: SourceLine) => {
    const words = splitCells(text).filter((cell) => cell !== '')
    return words.length > 0 && words.every((cell) => repeated.has(foldText(cell)) || continued.test(cell))
  }
  const grid: SourceLine[] = []
  let pieces: SourceLine[] = []
  let end = from
  for (const [index, line] of lines.slice(from).entries()) {
    const last = pieces.at(-1) ?? grid.at(-1)
    if (isRepeated(line)) continue
    if (isRow(line.text) || isAmountAlone(line.text)) {
      grid.push(...pieces, line)
      pieces = []
      end = from + index + 1
    } else if (last && isPiece(last.text, line.text)) pieces.push(line)
    else break
  }
  return { lines: grid, end }
}

/** The notes under a grid, each joined again. */
export function noteLines(lines: readonly SourceLine[], from: number, isTitle: (at: number) => boolean): Piece<Passage> {
  const notes: SourceLine[][] = []
  let end = from
  for (let line = lines[end]; line; line = lines[++end]) {
    const open = notes.at(-1)
    const last = open?.at(-1)
    if (isRow(line.text) || isTitle(end)) break
    if (isNote(line.text)) notes.push([line])
    else if (open && last && goesOn(last, line)) open.push(line)
    else break
  }
  return { lines: notes.map((note) => joinLines(note.map(({ number, text }) => ({ number, text: text.trim() })))), end }
}
