import type { BrokenCell } from './break-cell.ts'
import type { Element } from './element.ts'
import { type GridMeasure, inset } from './grid-measure.ts'
import type { Mark } from './mark.ts'
import { baselineIn, setLine } from './set-line.ts'

/** Draws the rules around a cell, and its words in the middle of its height. */
export function drawCell(
  { cell, left, right, lines }: BrokenCell,
  { size, leading, faces }: GridMeasure,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  element: Element,
): Mark[] {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const
  const rules = corners.map((from, index): Mark => ({ kind: 'rule', from, to: corners[(index + 1) % 4] ?? from }))
  const first = (top + bottom - lines.length * leading) / 2
  const words = lines.flatMap((line, index) =>
    setLine(
      line,
      faces,
      { weight: cell.weight, size, element },
      {
        left: left + inset * size,
        width: right - left - 2 * inset * size,
        baseline: first + index * leading + baselineIn(leading, size),
        align: cell.align,
      },
    ),
  )
  return [...rules, ...words]
}
