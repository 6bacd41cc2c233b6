import type { AmountFormat } from '@juesuan/core'
import { joinParagraphs, type Passage, splitLinesAt } from '../text/passage.ts'
import type { SourceLine } from '../text/source-line.ts'
import { hasAmount } from './has-figures.ts'
import { type ReadPassage, readPassage } from './read-passage.ts'
import { readUnmatched, type UnmatchedParagraph } from './read-unmatched.ts'
import type { OpenSection } from './section-tree.ts'
import type { Subjects } from './subjects.ts'

/** Paragraphs that are read as one. */
type Reader = (...pieces: readonly (readonly SourceLine[])[]) => ReadPassage

/** How many pieces a paragraph can have been cut into. */
const pieceLimit = 4

/**
 * Reads the paragraphs and notes of a section, each as it is; else as the page may have cut and joined them; and what fits
 * no sentence then, by what it speaks of.
 */
export function readPassages(
  paragraphs: readonly (readonly SourceLine[])[],
  section: OpenSection,
  subjects: Subjects,
  format: AmountFormat,
): ReadPassage[] {
  const unmatched = new Map<ReadPassage, Passage>()
  const read: Reader = (...pieces) => {
    const passage = joinParagraphs(pieces)
    const made = readPassage(passage, section, format)
    if (made.problem) unmatched.set(made, passage)
    return made
  }
  const passages: { readonly passage: ReadPassage; readonly from: number }[] = []
  let at = 0
  for (let lines = paragraphs[at]; lines; lines = paragraphs[at]) {
    const { found, pieces } = readFirst(paragraphs.slice(at, at + pieceLimit), lines, read)
    const before = passages.at(-1)
    const isLost = found.every(({ problem }) => problem)
    const goneOn = isLost && before ? readGoneOn(paragraphs.slice(before.from, at + 1), read) : undefined
    if (goneOn && before) passages[passages.length - 1] = { passage: goneOn, from: before.from }
    else for (const passage of found) passages.push({ passage, from: at })
    at += pieces
  }
  return passages.map(({ passage }) => {
    const printed = unmatched.get(passage)
    return printed ? withFigures(passage, readUnmatched(printed, section, subjects, format)) : passage
  })
}

/** A passage that fits no sentence, with what was read of it all the same, which its problem tells. */
function withFigures({ problem, ...passage }: ReadPassage, { paragraph, words, read, open }: UnmatchedParagraph): ReadPassage {
  if (!problem || read.length === 0) return { ...passage, ...(problem ? { problem } : {}) }
  const rest = open.length > 0 ? `，没有认出${open.join('、')}说的是什么` : ''
  return { node: paragraph, words, problem: { ...problem, reason: `${problem.reason}；按语义读出${read.join('、')}${rest}` } }
}

function readFirst(
  paragraphs: readonly (readonly SourceLine[])[],
  lines: readonly SourceLine[],
  read: Reader,
): { readonly found: readonly ReadPassage[]; readonly pieces: number } {
  const alone = read(lines)
  const joined = alone.isOpen ? readJoined(paragraphs, read) : undefined
  if (joined) return { found: [joined.passage], pieces: joined.pieces }
  const parts = alone.problem ? readLast(lines, read) : readMerged(lines, alone, read)
  return { found: parts ?? [alone], pieces: 1 }
}

/** A paragraph with the one it goes on from, which fitted a sentence by itself; undefined where they make none together. */
function readGoneOn(paragraphs: readonly (readonly SourceLine[])[], read: Reader): ReadPassage | undefined {
  if (paragraphs.length > pieceLimit) return undefined
  const joined = read(...paragraphs)
  return joined.problem ? undefined : joined
}

/** A page may cut a paragraph where a sentence ends, which nothing shows: one that could go on is tried with those after it. */
function readJoined(paragraphs: readonly (readonly SourceLine[])[], read: Reader): { passage: ReadPassage; pieces: number } | undefined {
  for (let pieces = 2; pieces <= paragraphs.length; pieces += 1) {
    const passage = read(...paragraphs.slice(0, pieces))
    if (!passage.problem) return { passage, pieces }
  }
  return undefined
}

/** Where the end of a paragraph is lost, the next was taken for it: the last lines may fit by themselves. */
function readLast(lines: readonly SourceLine[], read: Reader): ReadPassage[] | undefined {
  for (let at = 1; at < Math.min(lines.length, pieceLimit); at += 1) {
    const last = read(lines.slice(at))
    if (!last.problem) return [read(lines.slice(0, at)), last]
  }
  return undefined
}

const longestMerged = 3_000
const mergeLimit = 20

/** Where the line between two paragraphs is lost, the second would be words of the first, its figures too. */
function readMerged(lines: readonly SourceLine[], whole: ReadPassage, read: Reader): ReadPassage[] | undefined {
  const { text } = joinParagraphs([lines])
  if (text.length > longestMerged || !whole.words.some(([, words]) => hasAmount(words))) return undefined
  const ends = [...text.matchAll(/[。；;](?=.)/gu)].map(({ index }) => index + 1)
  for (const end of ends.slice(0, mergeLimit)) {
    const [first, last] = splitLinesAt(lines, end)
    const second = read(last)
    if (second.problem || !statesFigure(second)) continue
    const head = read(first)
    if (!head.problem) return [head, ...(readMerged(last, second, read) ?? [second])]
  }
  return undefined
}

function statesFigure({ node }: ReadPassage): boolean {
  return node.type === 'paragraph' && node.children.some(({ type }) => type === 'figure')
}
