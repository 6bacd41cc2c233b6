import { type AmountFormat, type Note, type Paragraph, sectionPlace, type Unreadable } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { joinParagraphs, type Passage } from '../text/passage.ts'
import type { SourceLine } from '../text/source-line.ts'
import { unreadable } from '../text/unreadable.ts'
import { hasFigures } from './has-figures.ts'
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

/** How many pieces a paragraph can have been cut into. */
const pieceLimit = 4

/**
 * Reads the paragraphs and notes of a section. A page may cut a paragraph where a sentence ends, which nothing shows:
 * one that could go on is tried again with those after it. Of one that was joined of lines and is not understood, the
 * last lines may be, if what went before them is lost.
 */
export function readPassages(paragraphs: readonly (readonly SourceLine[])[], section: OpenSection, format: AmountFormat): ReadPassage[] {
  const read = (pieces: readonly (readonly SourceLine[])[]) => readPassage(joinParagraphs(pieces), section, format)
  const passages: { passage: ReadPassage; from: number }[] = []
  let at = 0
  while (at < paragraphs.length) {
    const { found, pieces } = readFirst(paragraphs.slice(at, at + pieceLimit), read)
    const before = passages.at(-1)
    const isLost = found.every(({ problem }) => problem)
    const joined = isLost && before && goingOn(paragraphs.slice(before.from, at + 1), read)
    if (joined) passages[passages.length - 1] = { passage: joined, from: before.from }
    else passages.push(...found.map((passage) => ({ passage, from: at })))
    at += pieces
  }
  return passages.map(({ passage }) => passage)
}

/** A paragraph with the one it goes on from, which fitted a sentence by itself; undefined where they make none together. */
function goingOn(
  paragraphs: readonly (readonly SourceLine[])[],
  read: (pieces: readonly (readonly SourceLine[])[]) => ReadPassage,
): ReadPassage | undefined {
  if (paragraphs.length > pieceLimit) return undefined
  const joined = read(paragraphs)
  return joined.problem ? undefined : joined
}

function readFirst(
  paragraphs: readonly (readonly SourceLine[])[],
  read: (pieces: readonly (readonly SourceLine[])[]) => ReadPassage,
): { found: ReadPassage[]; pieces: number } {
  const alone = read(paragraphs.slice(0, 1))
  if (!alone.problem) return { found: [alone], pieces: 1 }
  for (let pieces = 2; alone.isOpen && pieces <= paragraphs.length; pieces += 1) {
    const joined = read(paragraphs.slice(0, pieces))
    if (!joined.problem) return { found: [joined], pieces }
  }
  const [lines = []] = paragraphs
  for (let at = 1; at < Math.min(lines.length, pieceLimit); at += 1) {
    const last = read([lines.slice(at)])
    if (!last.problem) return { found: [read([lines.slice(0, at)]), last], pieces: 1 }
  }
  return { found: [alone], pieces: 1 }
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
