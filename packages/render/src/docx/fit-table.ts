import type { Table } from '@juesuan/core'
import { columnWidths } from '../form-columns.ts'
import { rowLines } from '../row-lines.ts'
import { millimetre } from './heights.ts'
import { type PageKind, roomOf } from './page.ts'
import { formLetters } from './styles.ts'

/** How a table is set on its pages, in points. */
export interface Fit {
  readonly kind: PageKind
  readonly letters: number
  readonly widths: readonly number[]
  /** A row of more lines is as high as they need. */
  readonly rowHeight: number
  readonly height: number
  readonly pages: number
}

type Grid = Pick<Table, 'header' | 'rows'>

const smallest = Math.min(...formLetters)
/** What has many pages all the same is not made smaller than this. */
const readable = 9
/** Row heights in letters: the lowest, that of forms of many pages, the highest. */
const [lowest, usual, highest] = [1.4, 1.7, 2.1]

/** Sets a form whole on one page where it can be, upright or turned, whichever shows it in larger letters. */
export function fitForm(grid: Grid, around: (kind: PageKind) => number): Fit {
  const [upright, turned] = [fitOn('portrait', grid, around), fitOn('landscape', grid, around)]
  const isBetter = turned.pages < upright.pages || (turned.pages === upright.pages && turned.letters > upright.letters)
  return isBetter ? turned : upright
}

function fitOn(kind: 'portrait' | 'landscape', grid: Grid, around: (kind: PageKind) => number): Fit {
  const wanted = columnWidths(grid)
  const total = wanted.reduce((sum, width) => sum + width, 0)
  const width = roomOf(kind).width * millimetre
  const height = roomOf(kind).height * millimetre - around(kind)
  const setIn = setter(grid, wanted, width)
  const fitting = formLetters.filter((letters) => total * letters <= width)
  for (const letters of fitting) {
    const { widths, lines } = setIn(letters)
    if (lines * letters * lowest > height) continue
    const rowHeight = Math.min(highest * letters, height / lines)
    return { kind, letters, widths, rowHeight, height: rowHeight * lines, pages: 1 }
  }
  const letters = fitting.find((size) => size <= readable) ?? smallest
  const { widths, lines } = setIn(letters)
  const rowHeight = usual * letters
  return { kind, letters, widths, rowHeight, height: rowHeight * lines, pages: Math.ceil((rowHeight * lines) / height) }
}

/** Sets a table that stands in the text. */
export function fitTable(grid: Grid): Fit {
  const { widths, lines } = setter(grid, columnWidths(grid), roomOf('text').width * millimetre)(readable)
  const rowHeight = usual * readable
  return { kind: 'text', letters: readable, widths, rowHeight, height: rowHeight * lines, pages: 1 }
}

/** Sets a table in some size of letters: how wide its columns are then, and how many lines it takes. */
function setter(grid: Grid, wanted: readonly number[], width: number) {
  const linesIn = rowLines(grid)
  return (letters: number) => {
    const widths = spread(
      wanted.map((own) => own * letters),
      7 * letters,
      width,
    )
    const { header, body } = linesIn(widths.map((own) => own / letters))
    return { widths, lines: [...header, ...body].reduce((sum, lines) => sum + lines, 0) }
  }
}

/** Column widths that fill the room: what is left is shared out, what is missing is taken from the wide. */
function spread(wanted: readonly number[], narrow: number, room: number): number[] {
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0)
  const scaled = (widths: readonly number[]) => widths.map((width) => (width * room) / sum(widths))
  if (sum(wanted) <= room) return scaled(wanted)
  const least = wanted.map((width) => Math.min(width, narrow))
  if (sum(least) >= room) return scaled(least)
  const share = (room - sum(least)) / (sum(wanted) - sum(least))
  return wanted.map((width) => Math.min(width, narrow) + Math.max(0, width - narrow) * share)
}
