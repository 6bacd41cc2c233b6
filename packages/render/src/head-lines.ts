import type { FormTable } from '@juesuan/core'

/** What stands on the left, in the middle and on the right of a line over a form. */
export type HeadLine = readonly [left: string, middle?: string | undefined, right?: string | undefined]

/** The number of a form stands on the right in its own line, the rest in one: whose, of when, in which unit. */
export function headLines({ headLines: lines, printedNumber }: Pick<FormTable, 'headLines' | 'printedNumber'>): HeadLine[] {
  const [first, ...rest] = lines
  return first === printedNumber ? [['', undefined, first], ...inOneLine(rest)] : inOneLine(lines)
}

/** One text alone is the unit, and stands on the right. */
function inOneLine(texts: readonly string[]): HeadLine[] {
  const [first, second, third, ...more] = texts
  if (first === undefined) return []
  if (more.length > 0) return texts.map((text) => [text] as const)
  if (second === undefined) return [['', undefined, first]]
  return [third === undefined ? [first, undefined, second] : [first, second, third]]
}
