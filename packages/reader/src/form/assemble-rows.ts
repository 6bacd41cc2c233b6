import { type SourceLine, splitCells } from '../text/source-line.ts'

/** A row of a printed grid: its cells, and the line it begins in. */
export interface GridRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a grid, all of one width, and the lines that make no row of that width. */
export interface Grid {
  readonly width: number
  readonly rows: readonly GridRow[]
  readonly broken: readonly SourceLine[]
}

/** Makes rows of lines. Where a line broke inside a cell, its pieces are joined; a row that is too short or too long is not guessed at. */
export function assembleRows(lines: readonly SourceLine[]): Grid {
  const width = commonWidth(lines)
  const rows: GridRow[] = []
  const broken: SourceLine[] = []
  let open: { lines: SourceLine[]; cells: string[] } | undefined
  const close = () => {
    const [first] = open?.lines ?? []
    if (!open || !first) return
    if (open.cells.length === width) rows.push({ line: first.number, cells: open.cells })
    else broken.push(...open.lines)
    open = undefined
  }
  for (const line of lines) {
    const cells = splitCells(line.text)
    const joined = open && joinCells(open.cells, cells, width)
    if (open && joined) open = { lines: [...open.lines, line], cells: joined }
    else if (isAmountAlone(line.text)) {
      // It belongs to a cell of the row before, which without it is not what was printed.
      broken.push(...(open?.lines ?? []), line)
      open = undefined
    } else {
      close()
      open = { lines: [line], cells }
    }
  }
  close()
  return { width, rows, broken }
}

/** How many cells most rows have: the width of the grid. */
function commonWidth(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>()
  for (const { text } of lines) {
    const { length } = splitCells(text)
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  const [common] = [...counts].sort(([left, many], [right, more]) => more - many || right - left)
  return common?.[0] ?? 0
}

const endsInWords = /[\p{Script=Han})）]$/u
const beginsInWords = /^[\p{Script=Han}(（]/u

/** Whether a line goes on in the words that a row ends with. */
export function isPiece(row: string, text: string): boolean {
  return endsInWords.test(row) && beginsInWords.test(text)
}

/** Whether a line is an amount and nothing else: a piece of a row that broke before it or in it. */
export function isAmountAlone(text: string): boolean {
  return text.length < 40 && /^[\d,]*\.?\d+$/u.test(text)
}

/** Cells of which the last goes on in the first of the next line; undefined unless words go on in words and the row has room. */
function joinCells(left: readonly string[], right: readonly string[], width: number): string[] | undefined {
  const [seam = '', ...rest] = right
  const last = left.at(-1) ?? ''
  if (!isPiece(last, seam)) return undefined
  const pieces = left.length === width ? rest.length === 0 : left.length + rest.length <= width && right.length < width
  return pieces ? [...left.slice(0, -1), last + seam, ...rest] : undefined
}
