import type { Aspect } from './column.ts'

/** A line of a form. Without an aspect it is printed but holds nothing (行次 9 to 26 of 公开01表, left). */
export interface Line {
  /** Left out, the catalogue names the line by its code. */
  readonly label?: string
  readonly lineNumber?: number
  /** What findings call the line where it has neither code nor number, and its label is another's too. */
  readonly name?: string
  /** The code printed before the name. */
  readonly code?: string
  readonly at?: Aspect
  /** The form prints `——` here: such money cannot be in it. */
  readonly notReportable?: boolean
  /** Printed only where it states an amount. */
  readonly onlyInUse?: boolean
}

/** A line of words inside a form: a heading over all columns, or the header of a part of the form. */
export interface WordLine {
  readonly words: readonly string[]
}

/** What findings call a line: its code or number, else its words. */
export function lineName({ code, lineNumber, name, label }: Line): string {
  return code ?? lineNumber?.toString() ?? name ?? label ?? 'total'
}

/** A line without label: only its number is printed, if it has one. */
export function emptyLine(lineNumber?: number): Line {
  return lineNumber === undefined ? { label: '' } : { label: '', lineNumber }
}

/** The same lines numbered from a first line number on. */
export function numberLines(from: number, lines: readonly Line[]): Line[] {
  return lines.map((line, index) => ({ ...line, lineNumber: from + index }))
}
