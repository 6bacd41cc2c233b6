import type { PlacedLine } from './file/placed-line.ts'
import type { SourcePlace } from './file/source-place.ts'

/**
 * Where in its file a line of the text form comes from; lines are counted from 1, as in a figure's `line`. With a text of
 * that line, the place of the cell or of the printed line where it first stands. Undefined where there is none.
 */
export function placeOf(lines: readonly PlacedLine[], line: number, text = ''): SourcePlace | undefined {
  const placed = lines[line - 1]
  if (!placed) return undefined
  const at = text === '' ? 0 : Math.max(0, indexIn(placed.text, text))
  return placed.pieces.findLast(({ from }) => from <= at)?.place ?? placed.pieces[0]?.place
}

/** A cell that is all of the text comes before one that has it among others. */
function indexIn(line: string, text: string): number {
  let from = 0
  for (const cell of line.split('\t')) {
    if (cell.trim() === text) return from
    from += cell.length + 1
  }
  return line.indexOf(text)
}
