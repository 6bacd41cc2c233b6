import { type AmountFormat, type Note, type Paragraph, sectionPlace, type Unreadable } from '@juesuan/core'
import type { Pattern } from '@juesuan/layouts'
import { foldText } from '../text/fold.ts'
import type { Passage } from '../text/passage.ts'
import { unreadable } from '../text/unreadable.ts'
import { matchPattern } from './match-pattern.ts'
import { type FoundWords, plainParagraph, readParagraph } from './read-paragraph.ts'
import type { OpenSection } from './section-tree.ts'

/** A passage as it was read in its section. */
export interface ReadPassage {
  readonly node: Paragraph | Note
  readonly words: readonly FoundWords[]
  readonly problem?: Unreadable
}

const longestNote = 200

/** Reads a note or a paragraph of a section. What fits none of the section's sentences stays as plain words, and is told if figures were to be read there. */
export function readPassage(passage: Passage, { place, sentences, notes }: OpenSection, format: AmountFormat): ReadPassage {
  if (passage.text.length <= longestNote && matchPattern(notes, foldText(passage.text)).kind === 'match') {
    return { node: { type: 'note', text: passage.text }, words: [] }
  }
  const read = readParagraph(passage, sentences, format)
  if ('paragraph' in read) return { node: read.paragraph, words: read.words }
  const node = plainParagraph(passage)
  // Where a layout has words alone, other words hide no figure.
  if (!hasFigures(sentences) && !/\d/u.test(foldText(passage.text))) return { node, words: [] }
  return { node, words: [], problem: unreadable(sectionPlace(place), passage.lines[0]?.number, passage.text, read.reason) }
}

function hasFigures(pattern: Pattern): boolean {
  if (pattern.kind === 'sequence') return pattern.parts.some(hasFigures)
  if (pattern.kind === 'choice') return pattern.options.some(hasFigures)
  return pattern.kind === 'figure' || pattern.kind === 'number'
}
