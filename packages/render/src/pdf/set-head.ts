import { breakLines } from './break-lines.ts'
import { addElement } from './element.ts'
import { printable } from './printable.ts'
import { baselineIn, setLine } from './set-line.ts'
import type { TextSetting } from './set-text.ts'
import type { Strip } from './strip.ts'

interface HeadSetting extends TextSetting {
  readonly size: number
}

/**
 * Sets the lines over a form as they are printed: its number at the right, and under it on one line the department at
 * the left, the year in the middle, the unit at the right.
 */
export function setHead(headLines: readonly string[], setting: HeadSetting): Strip[] {
  const lines = headLines.map(printable)
  const number = lines.find((line) => /^公开.{1,3}表$/u.test(line))
  const others = lines.filter((line) => line !== number)
  const rows: (readonly (readonly [string, Align])[])[] = [number === undefined ? [] : [[number, 'right']]]
  if (fits(others, setting)) rows.push(others.map((line, index) => [line, alignOf(index, others.length)]))
  else rows.push(...others.map((line) => [[line, 'left'] as const]))
  return rows.filter((row) => row.length > 0).flatMap((row) => setRow(row, setting))
}

type Align = 'left' | 'centre' | 'right'

function alignOf(index: number, count: number): Align {
  if (index === count - 1) return 'right'
  return index === 0 ? 'left' : 'centre'
}

/** Three beside each other, each in the middle of nothing else. */
function fits(lines: readonly string[], { faces, width, size }: HeadSetting): boolean {
  const widest = Math.max(0, ...lines.map((line) => faces.regular.widthOf(line) * size))
  return lines.length <= 3 && widest <= width / Math.max(2, lines.length)
}

function setRow(row: readonly (readonly [string, Align])[], { faces, left, width, size, parent }: HeadSetting): Strip[] {
  const leading = size * 1.7
  const broken = row.map(([text, align]) => ({
    lines: breakLines(text, width / size, faces.regular.widthOf),
    align,
    element: addElement(parent, { tag: 'P' }),
  }))
  const count = Math.max(...broken.map(({ lines }) => lines.length))
  return Array.from({ length: count }, (_, index): Strip => {
    const marks = broken.flatMap(({ lines, align, element }) => {
      const line = lines[index]
      const place = { left, width, baseline: baselineIn(leading, size), align }
      return line ? setLine(line, faces, { weight: 'regular', size, element }, place) : []
    })
    return { kind: 'strip', height: leading, marks, staysWithNext: true }
  })
}
