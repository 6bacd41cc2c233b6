import type { Ledger, NameOf, Note, Report, Table } from '@juesuan/core'
import type { Numbering } from './numbering.ts'
import type { SentenceContext } from './sentence/write-sentences.ts'

/** What a section is written from. */
export interface SectionSource {
  readonly report: Report
  readonly ledger: Ledger
  readonly nameOf: NameOf
}

/** One section of a layout: its title, its sentences, and the sections in it. */
export interface SectionPlan {
  /** Without its number, which follows from its place among its siblings. */
  readonly title: string | ((source: SectionSource) => string)
  readonly numbering: Numbering
  /** One paragraph a line; see the helpers of sentences. */
  readonly template?: string
  /** The data points and words the template names. */
  readonly context?: (source: SectionSource) => SentenceContext
  /** Tables and notes after the paragraphs. */
  readonly after?: (source: SectionSource) => readonly (Table | Note)[]
  /** The sections in it; those that depend on the report are made from it. */
  readonly sections?: readonly SectionPlan[] | ((source: SectionSource) => readonly SectionPlan[])
  /** Whether the report has this section at all; it does where nothing is said. */
  readonly applies?: (source: SectionSource) => boolean
}
