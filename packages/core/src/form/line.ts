import type { Aspect } from './column.ts'

/** A line of a form. Without an aspect it is printed but holds nothing (行次 9 to 26 of 公开01表, left). */
export interface Line {
  /** Left out, the catalogue names the line by its code. */
  readonly label?: string
  readonly lineNumber?: number
  /** The code printed before the name. */
  readonly code?: string
  readonly at?: Aspect
  /** The form prints `——` here: such money cannot be in it. */
  readonly notReportable?: boolean
}

/** A line of words inside a form: a heading over all columns, or the header of a part of the form. */
export interface WordLine {
  readonly words: readonly string[]
}

/** A line without label: only its number is printed. */
export function emptyLine(lineNumber: number): Line {
  return { label: '', lineNumber }
}

/** The same lines numbered from a first line number on. */
export function numberLines(from: number, lines: readonly Line[]): Line[] {
  return lines.map((line, index) => ({ ...line, lineNumber: from + index }))
}
