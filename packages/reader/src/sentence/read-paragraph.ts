import { type AmountFormat, type Inline, type Paragraph, readFigure, text } from '@juesuan/core'
import type { Pattern } from '@juesuan/layouts'
import { fold } from '../text/fold.ts'
import { jointsOf, lineAt, type Passage, reachesOver } from '../text/passage.ts'
import { hasAmount } from './has-figures.ts'
import { type Capture, matchPattern } from './match-pattern.ts'

/** Words found in the text, and what they are the words of. */
export type FoundWords = readonly [path: string, text: string]

/** A paragraph that was understood, with the words found in it by what they are the words of; or why it was not. */
export type ReadParagraph =
  | { readonly paragraph: Paragraph; readonly words: readonly FoundWords[] }
  /** `isOpen`: it could be the beginning of one that is understood. */
  | { readonly reason: string; readonly isOpen: boolean }

/** Longer than any paragraph of a report. */
const longest = 20_000
const shown = 12

/** Reads the figures and the words of a paragraph by a pattern: the inverse of writing it. */
export function readParagraph(passage: Passage, pattern: Pattern, format: AmountFormat): ReadParagraph {
  if (passage.text.length > longest) return { isOpen: false, reason: `这一段有${passage.text.length}字，太长，没有读取` }
  const folded = fold(passage.text)
  const match = matchPattern(pattern, folded.text)
  if (match.kind === 'exhausted') return { isOpen: false, reason: '与版式比对的步数太多，没有读取' }
  if (match.kind === 'mismatch') {
    const rest = passage.text.slice(folded.at[match.at] ?? 0).trim()
    return { isOpen: match.isOpen, reason: match.at === 0 ? '版式中没有这样的语句' : `从“${rest.slice(0, shown)}”起与版式的语句不同` }
  }
  /** Where a piece of the folded text stands in the original, without white space around it. */
  const original = ({ from, to }: Capture) => ({
    from: folded.at[from] ?? 0,
    to: to > from ? (folded.at[to - 1] ?? 0) + 1 : (folded.at[from] ?? 0),
  })
  const children: Inline[] = []
  const words: FoundWords[] = []
  let end = 0
  for (const capture of match.captures) {
    const { from, to } = original(capture)
    if ('path' in capture) {
      const found = passage.text.slice(from, to)
      if (hidesFigures(passage, found, from, to)) return { isOpen: false, reason: '前后行的语句不相连' }
      words.push([capture.path, found])
      continue
    }
    const printed = folded.text.slice(capture.from, capture.to)
    const figure = readFigure(capture.quantity, printed, format)
    if (!figure) return { isOpen: false, reason: `“${printed}”不是金额、数目或比率` }
    const line = lineAt(passage, from)
    if (from > end) children.push(text(passage.text.slice(end, from)))
    children.push(line === undefined ? figure : { ...figure, line })
    end = to
  }
  if (end < passage.text.length) children.push(text(passage.text.slice(end)))
  return { paragraph: { ...plainParagraph(passage), children }, words }
}

/**
 * Figures among words that reach from one line into another may be those of a sentence that was not understood: where
 * lines were joined because a sentence was cut, amounts and rates; where nothing shows that they are one, any figures.
 */
function hidesFigures(passage: Passage, words: string, from: number, to: number): boolean {
  if (reachesOver(passage.seams, from, to)) return /\d/u.test(words)
  return hasAmount(words) && reachesOver(jointsOf(passage), from, to)
}

/** A paragraph of words alone. */
export function plainParagraph({ text: words, lines: [first] }: Passage): Paragraph {
  const children = [text(words)]
  return first ? { type: 'paragraph', children, line: first.number } : { type: 'paragraph', children }
}
