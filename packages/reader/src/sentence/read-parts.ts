import { type Section, sectionPlace, type Unreadable } from '@juesuan/core'
import { type Layout, noAnnexes, type ReadingFacts, type TextPart, textPatterns } from '@juesuan/layouts'
import type { PartName } from '../outline/find-part.ts'
import type { OutlinePart } from '../outline/read-outline.ts'
import { foldText } from '../text/fold.ts'
import type { SourceLine } from '../text/source-line.ts'
import { unreadable } from '../text/unreadable.ts'
import { readPart, strayProblems } from './read-part.ts'
import { subjectsOf } from './subjects.ts'

/** The text of a report that was read: its sections, the words found in them by what they are the words of, what was not understood. */
export interface ReadParts {
  readonly sections: Readonly<Record<TextPart, readonly Section[]>>
  readonly words: ReadonlyMap<string, string>
  readonly unreadable: readonly Unreadable[]
}

/** Reads the parts of a report that are text; the lines left of its forms, and those of no part, belong to nothing. */
export function readParts(parts: readonly OutlinePart[], layout: Layout, facts: ReadingFacts): ReadParts {
  const patterns = textPatterns(layout, facts)
  const subjects = subjectsOf(facts)
  const linesOf = (name: PartName | undefined) => parts.filter(({ part }) => part === name).flatMap(({ lines }) => lines)
  const words = new Map<string, string>()
  const problems: Unreadable[] = [...strayProblems(linesOf(undefined), '正文'), ...strayProblems(linesOf('forms'), '报表')]
  const missing: string[] = []
  // A file of the forms alone, such as a workbook, has no parts.
  const isFormsOnly = parts.every(({ part }) => part === undefined)
  const read = (name: TextPart): readonly Section[] => {
    const pattern = patterns[name]
    if (layout.titles[name] === undefined) return []
    if (!parts.some(({ part }) => part === name)) {
      missing.push(pattern.name)
      return []
    }
    const lines = name === 'annexes' ? annexLines(linesOf(name), layout) : linesOf(name)
    const part = readPart(lines, pattern, subjects)
    for (const [path, text] of part.words) if (text !== '' && !words.has(path)) words.set(path, text)
    problems.push(...part.unreadable)
    return part.sections
  }
  const sections = { overview: read('overview'), narrative: read('narrative'), terms: read('terms'), annexes: read('annexes') }
  return { sections, words, unreadable: [...problems, ...missingProblems(isFormsOnly ? [] : missing)] }
}

/** Parts that are not there are told together. */
function missingProblems(names: readonly string[]): Unreadable[] {
  const [first] = names
  return first === undefined ? [] : [unreadable(sectionPlace(first), undefined, names.join('、'), '没有找到')]
}

/** The annexes without what stands before them, or in their place. */
function annexLines(lines: readonly SourceLine[], { titles }: Layout): readonly SourceLine[] {
  const [first] = lines
  const text = foldText(first?.text.slice(0, 20) ?? '')
  return (titles.annexLead !== undefined && text === foldText(titles.annexLead)) || (lines.length === 1 && text === foldText(noAnnexes))
    ? lines.slice(1)
    : lines
}
