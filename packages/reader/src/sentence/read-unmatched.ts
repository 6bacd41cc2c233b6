import { type AmountFormat, type Inline, quantityKey, text } from '@juesuan/core'
import type { Pattern } from '@juesuan/layouts'
import type { Passage } from '../text/passage.ts'
import { fundingOf } from './funding-of.ts'
import { readBySubject } from './read-by-subject.ts'
import type { FoundWords, ReadParagraph } from './read-paragraph.ts'
import type { OpenSection } from './section-tree.ts'
import type { Subjects } from './subjects.ts'

/** A paragraph that fits no sentence of its section, with what could be read of it all the same. */
export type UnmatchedParagraph = Extract<ReadParagraph, { paragraph: unknown }> & {
  /** The figures that were read, and those of which it is not known what they state, as they are printed. */
  readonly read: readonly string[]
  readonly open: readonly string[]
}

/**
 * Reads a paragraph in other words than its layout's by what its figures are said of. Only what the sentences of the section
 * state is taken: of anything else the words may deceive.
 */
export function readUnmatched(
  passage: Passage,
  { title, sentences }: Pick<OpenSection, 'title' | 'sentences'>,
  subjects: Subjects,
  format: AmountFormat,
): UnmatchedParagraph {
  const stated = statedIn(sentences)
  const { paragraph, open } = readBySubject(passage, subjects, fundingOf(title), format)
  const read: string[] = []
  const strange: string[] = []
  const children = paragraph.children.map((child): Inline => {
    if (child.type !== 'figure') return child
    const isStated = stated.quantities.has(quantityKey(child.quantity))
    ;(isStated ? read : strange).push(child.text)
    return isStated ? child : text(child.text)
  })
  return { paragraph: { ...paragraph, children }, words: reasonIn(passage.text, stated.reasons), read, open: [...open, ...strange] }
}

const reason = /(?:主要)?原因(?:[:：]|是[:：]?|为[:：]?)?(?<words>.+?)[。;；]?$/u

/** The reason that a paragraph ends with, where its section gives one for all it says. */
function reasonIn(printed: string, [path, ...others]: readonly string[]): FoundWords[] {
  const words = reason.exec(printed)?.groups?.words
  return path === undefined || others.length > 0 || words === undefined ? [] : [[path, words]]
}

interface Stated {
  readonly quantities: ReadonlySet<string>
  readonly reasons: readonly string[]
}

const known = new WeakMap<Pattern, Stated>()

/** The quantities that sentences state, and the reasons they give. */
function statedIn(pattern: Pattern): Stated {
  const made = known.get(pattern)
  if (made) return made
  const quantities = new Set<string>()
  const reasons = new Set<string>()
  const visit = (part: Pattern): void => {
    if (part.kind === 'sequence') part.parts.forEach(visit)
    else if (part.kind === 'choice') part.options.forEach(visit)
    else if (part.kind === 'figure') quantities.add(quantityKey(part.quantity))
    else if (part.kind === 'words' && part.path.startsWith('reasons.')) reasons.add(part.path)
  }
  visit(pattern)
  const stated = { quantities, reasons: [...reasons] }
  known.set(pattern, stated)
  return stated
}
