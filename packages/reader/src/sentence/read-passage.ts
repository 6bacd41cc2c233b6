import { type AmountFormat, type Note, type Paragraph, sectionPlace, type Unreadable } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import type { Passage } from '../text/passage.ts'
import { unreadable } from '../text/unreadable.ts'
import { hasFigures } from './has-figures.ts'
import { matchPattern } from './match-pattern.ts'
import { type FoundWords, plainParagraph, readParagraph } from './read-paragraph.ts'
import type { OpenSection } from './section-tree.ts'

/** A paragraph or note as it was read in its section. */
export interface ReadPassage {
  readonly node: Paragraph | Note
  readonly words: readonly FoundWords[]
  /** Why it fits no sentence of its section. */
  readonly problem?: Unreadable
  /** Whether it could be the beginning of one that is understood. */
  readonly isOpen?: boolean
}

const longestNote = 200

/** Reads one note or paragraph of a section; what fits none of its sentences stays as plain words, and is told where figures were to be read. */
export function readPassage(passage: Passage, { place, sentences, notes }: OpenSection, format: AmountFormat): ReadPassage {
  const isNote = passage.text.length <= longestNote && matchPattern(notes, foldText(passage.text)).kind === 'match'
  if (isNote) return { node: { type: 'note', text: passage.text }, words: [] }
  const read = readParagraph(passage, sentences, format)
  if ('paragraph' in read) return { node: read.paragraph, words: read.words }
  const node = plainParagraph(passage)
  // Where a layout has words alone, other words hide no figure.
  if (!hasFigures(sentences) && !/\d/u.test(foldText(passage.text))) return { node, words: [] }
  return {
    node,
    words: [],
    isOpen: read.isOpen,
    problem: unreadable(sectionPlace(place), passage.lines[0]?.number, passage.text, read.reason),
  }
}
