import { type AmountFormat, type Note, type Paragraph, sectionPlace, type Unreadable } from '@juesuan/core'
import type { Pattern } from '@juesuan/layouts'
import { foldText } from '../text/fold.ts'
import { joinParagraphs, type Passage } from '../text/passage.ts'
import type { SourceLine } from '../text/source-line.ts'
import { unreadable } from '../text/unreadable.ts'
import { matchPattern } from './match-pattern.ts'
import { type FoundWords, plainParagraph, readParagraph } from './read-paragraph.ts'
import type { OpenSection } from './section-tree.ts'

/** A paragraph or note as it was read in its section. */
export interface ReadPassage {
  readonly node: Paragraph | Note
  readonly words: readonly FoundWords[]
  readonly problem?: Unreadable
  /** Whether it could be the beginning of one that is understood. */
  readonly isOpen?: boolean
}

/** How many pieces a paragraph can have been cut into where its sentences end. */
const pieceLimit = 4

/**
 * Reads the paragraphs and notes of a section. A page may cut a paragraph where a sentence ends, which nothing shows:
 * one that fits none of the section's sentences is tried again with those after it.
 */
export function readPassages(paragraphs: readonly (readonly SourceLine[])[], section: OpenSection, format: AmountFormat): ReadPassage[] {
  const passages: ReadPassage[] = []
  let at = 0
  while (at < paragraphs.length) {
    const { read, pieces } = readFirst(paragraphs.slice(at, at + pieceLimit), section, format)
    passages.push(read)
    at += pieces
  }
  return passages
}

function readFirst(
  paragraphs: readonly (readonly SourceLine[])[],
  section: OpenSection,
  format: AmountFormat,
): { read: ReadPassage; pieces: number } {
  const alone = readPassage(joinParagraphs(paragraphs.slice(0, 1)), section, format)
  if (!alone.problem || !alone.isOpen) return { read: alone, pieces: 1 }
  for (let pieces = 2; pieces <= paragraphs.length; pieces += 1) {
    const read = readPassage(joinParagraphs(paragraphs.slice(0, pieces)), section, format)
    if (!read.problem) return { read, pieces }
  }
  return { read: alone, pieces: 1 }
}

const longestNote = 200

function readPassage(passage: Passage, { place, sentences, notes }: OpenSection, format: AmountFormat): ReadPassage {
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

function hasFigures(pattern: Pattern): boolean {
  if (pattern.kind === 'sequence') return pattern.parts.some(hasFigures)
  if (pattern.kind === 'choice') return pattern.options.some(hasFigures)
  return pattern.kind === 'figure' || pattern.kind === 'number'
}
