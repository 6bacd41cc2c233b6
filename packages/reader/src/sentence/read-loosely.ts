import { type Section, sectionPlace, type Unreadable } from '@juesuan/core'
import { choice, type Layout, type Pattern, type ReadingFacts, type SectionPattern, textPatterns } from '@juesuan/layouts'
import type { OutlinePart } from '../outline/read-outline.ts'
import { foldText } from '../text/fold.ts'
import { goesOn, joinLines } from '../text/passage.ts'
import { isRow, type SourceLine } from '../text/source-line.ts'
import { unreadable } from '../text/unreadable.ts'
import { fundingOf } from './funding-of.ts'
import { hasAmount } from './has-figures.ts'
import { readBySubject } from './read-by-subject.ts'
import { type ReadParagraph, readParagraph } from './read-paragraph.ts'
import type { ReadParts } from './read-parts.ts'
import { subjectsOf } from './subjects.ts'

/** The narrative of a report, or all of its text where nothing shows where that begins; other parts are words. */
export function readPartsLoosely(parts: readonly OutlinePart[], layouts: readonly Layout[], facts: ReadingFacts): ReadParts {
  const narrative = parts.some(({ part }) => part === 'narrative') ? 'narrative' : undefined
  const lines = parts.filter(({ part }) => part === narrative).flatMap((part) => part.lines)
  const { sections, unreadable: problems } = readLoosely(lines, layouts, facts)
  return { sections: { overview: [], narrative: sections, terms: [], annexes: [] }, words: new Map(), unreadable: problems }
}

/** 一、…, （一）… : a title of its own, short and without the end of a sentence. */
const heading = /^(?:(?<first>[一二三四五六七八九十]+)、|[(](?<second>[一二三四五六七八九十]+)[)])[^。;,:]{2,50}$/u

/**
 * Reads sections by the numbers of their titles, and the figures of their paragraphs by the sentences of every layout; of
 * one that fits none, by what its words speak of. What is not understood of a paragraph is told.
 */
function readLoosely(
  lines: readonly SourceLine[],
  layouts: readonly Layout[],
  facts: ReadingFacts,
): { readonly sections: readonly Section[]; readonly unreadable: readonly Unreadable[] } {
  const sentences = layouts.map((layout) => ({
    pattern: choice(...textPatterns(layout, facts).narrative.sections.flatMap(paragraphsOf)),
    format: layout.proseFormat,
  }))
  const [{ format } = { format: undefined }] = sentences
  const subjects = subjectsOf(facts)
  const problems: Unreadable[] = []
  const sections: { place: string; title: string; children: Section['children'][number][] }[] = []
  let first = ''
  for (const paragraph of paragraphs(lines)) {
    const passage = joinLines(paragraph)
    const title = heading.exec(foldText(passage.text))
    if (title) {
      first = title.groups?.first ?? first
      const second = title.groups?.second
      sections.push({ place: second === undefined ? first : `${first}（${second}）`, title: passage.text, children: [] })
      continue
    }
    const section = sections.at(-1)
    if (!section || !format) continue
    const fitting = sentences.map(({ pattern, format: own }) => readParagraph(passage, pattern, own)).find(isWhole)
    if (fitting && 'paragraph' in fitting) section.children.push(fitting.paragraph)
    else {
      const { paragraph: read, open } = readBySubject(passage, subjects, fundingOf(section.title), format)
      section.children.push(read)
      if (open.length > 0)
        problems.push(unreadable(sectionPlace(section.place), paragraph[0]?.number, open.join('、'), '没有认出这些数说的是什么'))
    }
  }
  return {
    sections: sections.map((section) => ({ type: 'section', level: section.place.length > 3 ? 2 : 1, ...section })),
    unreadable: problems,
  }
}

/** Some sentences of a layout are any words; those that hold amounts were not understood. */
function isWhole(read: ReadParagraph): boolean {
  return 'paragraph' in read && read.words.every(([, words]) => !hasAmount(words))
}

function paragraphsOf({ paragraphs: own, sections }: SectionPattern): Pattern[] {
  return [own, ...sections.flatMap(paragraphsOf)]
}

/** The lines of each paragraph; a row of a table is none. */
function paragraphs(lines: readonly SourceLine[]): SourceLine[][] {
  const made: SourceLine[][] = []
  for (const line of lines) {
    if (isRow(line.text)) continue
    const open = made.at(-1)
    const last = open?.at(-1)
    if (open && last && !heading.test(foldText(last.text)) && goesOn(last, line)) open.push(line)
    else made.push([line])
  }
  return made
}
