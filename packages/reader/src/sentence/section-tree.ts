import { type Section, type SectionChild, sectionPlace, type Unreadable } from '@juesuan/core'
import { choice, type PartPattern, type Pattern, type SectionPattern } from '@juesuan/layouts'
import type { SourceLine } from '../text/source-line.ts'
import { unreadable } from '../text/unreadable.ts'
import { findHeading, type Heading, isLiteral } from './find-heading.ts'
import { hasFigures } from './has-figures.ts'

/** A section that is being read. */
export interface OpenSection {
  readonly place: string
  readonly title: string
  /** Every section of the layout it may be. */
  readonly patterns: readonly SectionPattern[]
  /** What its paragraphs and its notes can be. */
  readonly sentences: Pattern
  readonly notes: Pattern
  readonly children: SectionChild[]
}

/** The sections of a part as they are found, each in the one it belongs to. */
export interface SectionTree {
  readonly sections: readonly Section[]
  /** The innermost section; undefined before the first. */
  readonly current: () => OpenSection | undefined
  /** The title at a line, of a section in the innermost one that is open, else of one beside it or above; undefined where none stands there. */
  readonly find: (lines: readonly SourceLine[], at: number) => FoundSection | undefined
  readonly open: (found: FoundSection) => void
  /** The sections a report must have that were not found. */
  readonly missing: () => Unreadable[]
}

/** A title that was found, and the open section it belongs to. */
interface FoundSection extends Heading {
  readonly above: Level
}

interface Level extends OpenSection {
  readonly line: number | undefined
  readonly expected: readonly SectionPattern[]
  readonly found: Set<SectionPattern>
}

/** Makes the tree of one part; a section without title is open from the beginning. */
export function createSectionTree(part: PartPattern): SectionTree {
  const sections: Section[] = []
  const root: Level = { ...levelOf([]), title: '', line: undefined, place: part.place, children: sections, expected: part.sections }
  const opened: Level[] = [root]
  let levels: readonly Level[] = [root]

  const open = ({ above, title, line, numeral, patterns }: Omit<FoundSection, 'length'>) => {
    const place = `${above.place}${patterns[0]?.number.place(numeral) ?? ''}`
    const section: Level = { ...levelOf(patterns), title, line, place, children: [] }
    for (const pattern of patterns) above.found.add(pattern)
    above.children.push({ type: 'section', place, title, level: patterns[0]?.level ?? 1, children: section.children })
    opened.push(section)
    levels = [...levels.slice(0, levels.indexOf(above) + 1), section]
  }

  const untitled = part.sections.filter(({ title }) => title.kind === 'sequence' && title.parts.length === 0)
  if (untitled.length > 0) open({ above: root, title: '', line: undefined, numeral: '', patterns: untitled })

  return {
    sections,
    current: () => (levels.length > 1 ? levels.at(-1) : undefined),
    open,
    find: (lines, at) => {
      for (const above of levels.toReversed()) {
        // A title of any words and no number can only be what comes first.
        const sought = above.expected.filter(
          (each) => above.children.length === 0 || isLiteral(each.title) || each.number.printed('') !== '',
        )
        const heading = findHeading(lines, at, sought)
        if (heading) return { ...heading, above }
      }
      return undefined
    },
    missing: () => opened.flatMap((section) => [...missingIn(section), ...emptyProblems(section)]),
  }
}

function levelOf(patterns: readonly SectionPattern[]): Omit<Level, 'title' | 'line' | 'place' | 'children'> {
  return {
    patterns,
    sentences: choice(...patterns.map(({ paragraphs }) => paragraphs)),
    notes: choice(...patterns.map(({ notes }) => notes)),
    expected: patterns.flatMap(({ sections }) => sections),
    found: new Set(),
  }
}

/** A section of which the sentences state figures says something. */
function emptyProblems({ place, title, line, sentences, children }: Level): Unreadable[] {
  return children.length === 0 && hasFigures(sentences) ? [unreadable(sectionPlace(place), line, title, '这一节没有内容')] : []
}

function missingIn({ place, patterns, expected, found }: Level): Unreadable[] {
  // Of sections that look alike it is not known which one was printed.
  if (patterns.length > 1) return []
  return expected.flatMap((pattern, index) => {
    const { number, title, isOptional } = pattern
    if (isOptional || found.has(pattern) || title.kind !== 'literal') return []
    const numeral = number.numeral(index + 1)
    return [
      unreadable(sectionPlace(`${place}${number.place(numeral)}`), undefined, `${number.printed(numeral)}${title.text}`, '没有找到这一节'),
    ]
  })
}
