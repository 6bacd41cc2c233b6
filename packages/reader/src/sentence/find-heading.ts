import type { Pattern, SectionPattern } from '@juesuan/layouts'
import { fold } from '../text/fold.ts'
import { isRow, type SourceLine } from '../text/source-line.ts'
import { matchPattern } from './match-pattern.ts'

/** A title of the layout found in the text. */
export interface Heading {
  /** As it is printed, with its number. */
  readonly title: string
  readonly line: number | undefined
  readonly numeral: string
  /** The sections it may be the title of: where titles are words of the report, several look alike. */
  readonly patterns: readonly SectionPattern[]
  /** How many lines it is cut into. */
  readonly length: number
}

const longest = 120
const sentence = /[。；;，,：:]$/u

/** The title at a line, if it is one of these sections'; it may be cut into two lines. */
export function findHeading(lines: readonly SourceLine[], at: number, sections: readonly SectionPattern[]): Heading | undefined {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || isRow(line.text)) return undefined
  const whole = headingOf(line.text, sections)
  if (whole) return { ...whole, line: line.number, length: 1 }
  if (!next || isRow(next.text) || line.text.length + next.text.length > longest) return undefined
  // A title that could be any words is not looked for in what two lines make.
  const joined = headingOf(
    line.text + next.text,
    sections.filter(({ title }) => isLiteral(title)),
  )
  return joined && { ...joined, line: line.number, length: 2 }
}

function headingOf(text: string, sections: readonly SectionPattern[]): Omit<Heading, 'line' | 'length'> | undefined {
  // Nearly every line is no title, and shows it by its first characters.
  const numbered = sections.filter(({ number }) => number.pattern.test(text))
  if (text.length > longest || numbered.length === 0) return undefined
  const printed = fold(text).text
  // A title may end as a sentence does, where its words are the layout's own.
  const folded = printed.replace(/。$/u, '')
  if (sentence.test(folded)) return undefined
  let numeral = ''
  const patterns = numbered.filter(({ number, title }) => {
    const match = number.pattern.exec(folded)
    if (folded !== printed && !isLiteral(title)) return false
    if (!match || matchPattern(title, folded.slice(match[0].length)).kind !== 'match') return false
    numeral = match[1] ?? ''
    return true
  })
  return patterns.length === 0 ? undefined : { title: text, numeral, patterns }
}

/** Whether a pattern is fixed words. */
export function isLiteral(pattern: Pattern): boolean {
  return pattern.kind === 'literal'
}
