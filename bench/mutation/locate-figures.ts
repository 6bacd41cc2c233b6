import { type Disclosure, type Occurrence, occurrences } from '@juesuan/core'

/** A figure that was read, and where in its line of the text it stands. */
export interface LocatedFigure {
  /** Its number among all figures of the disclosure. */
  readonly index: number
  readonly occurrence: Occurrence
  /** The line, counted from 0, and the characters of it. */
  readonly line: number
  readonly start: number
  readonly end: number
}

/** Finds every figure with digits in the lines it was read from: they are read in the order they are printed, so each is sought after the one before. */
export function locateFigures(lines: readonly string[], disclosure: Disclosure): LocatedFigure[] {
  const ends = new Map<number, number>()
  return [...occurrences(disclosure)].flatMap((occurrence, index) => {
    const { text, line: number = 0 } = occurrence.figure
    if (!/\d/u.test(text)) return []
    const own = lines[number - 1] ?? ''
    const digits = text.replaceAll('.', '\\.')
    // In a row, a figure is the whole of its cell, and no line number.
    const pattern = own.includes('\t') ? `(?<=\\t|^)${digits}(?=\\t|$)` : `(?<![\\d.,])${digits}(?![\\d.,]*\\d)`
    const alone = new RegExp(pattern, 'gu')
    alone.lastIndex = ends.get(number) ?? 0
    const match = alone.exec(own)
    if (!match) throw new Error(`${text} is not in line ${number}`)
    const end = match.index + text.length
    ends.set(number, end)
    return [{ index, occurrence, line: number - 1, start: match.index, end }]
  })
}

/** The lines with other words in the place of a figure. */
export function reprint(lines: readonly string[], { line, start, end }: LocatedFigure, text: string): string[] {
  const own = lines[line] ?? ''
  return lines.with(line, own.slice(0, start) + text + own.slice(end))
}
