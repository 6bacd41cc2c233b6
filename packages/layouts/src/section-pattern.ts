import type { AmountFormat, HeaderCell, Section } from '@juesuan/core'
import type { Layout } from './layout.ts'
import { deeper, type NumberStyle, numberings } from './numbering.ts'
import { partName } from './part-title.ts'
import { type ReadingFacts, readingSource } from './reading-source.ts'
import type { SectionPlan, SectionSource } from './section-plan.ts'
import { wordsPattern } from './sentence/hole.ts'
import { choice, type Pattern } from './sentence/pattern.ts'
import { readSentences } from './sentence/read-sentences.ts'
import { type TextPart, textParts } from './text-parts.ts'

/** A table of a section as it can be read: what it is called, and its header. */
export interface TablePattern {
  readonly caption: Pattern
  readonly header: readonly (readonly HeaderCell[])[]
}

/** A section of a layout as it can be read. */
export interface SectionPattern {
  readonly level: Section['level']
  readonly number: NumberStyle
  /** Without its number; empty for a section that has no title. */
  readonly title: Pattern
  /** Every paragraph there can be. */
  readonly paragraphs: Pattern
  readonly notes: Pattern
  readonly tables: readonly TablePattern[]
  readonly sections: readonly SectionPattern[]
  /** Whether reports without it are complete. */
  readonly isOptional: boolean
}

/** A part of a report as it can be read. */
export interface PartPattern {
  /** Its title, without the year. */
  readonly name: string
  readonly place: string
  readonly format: AmountFormat
  readonly sections: readonly SectionPattern[]
}

/** Every part of a layout's text as it can be read. */
type TextPatterns = Readonly<Record<TextPart, PartPattern>>

/** So many of a layout are kept: of a text that is read again after an edit, and of reports that differ in their figures only. */
const mostKept = 8
const kept = new WeakMap<Layout, Map<string, TextPatterns>>()

/** How the text of a report is read: what its layout would write if everything were in use and every word were a hole. */
export function textPatterns(layout: Layout, facts: ReadingFacts): TextPatterns {
  const { department, year, functionCodes, nameOf } = facts
  const key = [department, year, ...functionCodes.map((code) => `${code} ${nameOf('function', code)}`)].join('\n')
  const known = kept.get(layout) ?? new Map<string, TextPatterns>()
  const patterns = known.get(key) ?? makePatterns(layout, facts)
  if (known.size >= mostKept && !known.has(key)) known.clear()
  kept.set(layout, known.set(key, patterns))
  return patterns
}

function makePatterns(layout: Layout, facts: ReadingFacts): TextPatterns {
  const source = readingSource(facts)
  const part = (name: TextPart): PartPattern => {
    const { place, format } = textParts[name]
    return {
      name: partName(layout.titles[name] ?? ''),
      place,
      format: layout[format],
      sections: sectionPatterns(layout[name], source, 1),
    }
  }
  return { overview: part('overview'), narrative: part('narrative'), terms: part('terms'), annexes: part('annexes') }
}

function sectionPatterns(plans: readonly SectionPlan[], source: SectionSource, level: Section['level']): SectionPattern[] {
  const { year, department } = source.report
  return plans.map((plan) => {
    const { numbering, title, template, context, after, sections, applies } = plan
    const nodes = after?.(source) ?? []
    return {
      level,
      number: numberings[numbering],
      title: wordsPattern(typeof title === 'function' ? title(source) : title),
      paragraphs: template === undefined ? choice() : readSentences(template, { year, department, ...context?.(source) }),
      notes: choice(...nodes.flatMap((node) => (node.type === 'note' ? [wordsPattern(node.text)] : []))),
      tables: nodes.flatMap((node) => (node.type === 'table' ? [{ caption: wordsPattern(node.caption), header: node.header }] : [])),
      sections: sectionPatterns(typeof sections === 'function' ? sections(source) : (sections ?? []), source, deeper[level]),
      isOptional: applies !== undefined || typeof title === 'function',
    }
  })
}
