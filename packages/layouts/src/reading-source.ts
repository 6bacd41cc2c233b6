import { type Evaluation, functionalClassification, type IndicatorGroup, type NameOf, type Report } from '@juesuan/core'
import { narrativeWords } from './narrative-words.ts'
import type { SectionSource } from './section-plan.ts'
import { hole } from './sentence/hole.ts'

/** What is known of a report before its text is read. */
export interface ReadingFacts extends Pick<Report, 'department' | 'year'> {
  /** Every functional code that may be spoken of. */
  readonly functionCodes: readonly string[]
  readonly nameOf: NameOf
}

/**
 * What sections are made from to be read: a report of holes instead of words, and a ledger in which everything is in
 * use, so that every sentence there can be is among them.
 */
export function readingSource({ department, year, functionCodes, nameOf }: ReadingFacts): SectionSource {
  return {
    report: {
      department,
      year,
      reportingUnits: [hole('units')],
      facts: [],
      texts: { ...narrativeWords(hole, functionCodes), evaluation },
      functional: functionalClassification,
    },
    ledger: { value: () => 1n, functionCodes },
    nameOf,
  }
}

const group: IndicatorGroup = {
  name: hole('evaluation.group'),
  indicators: [{ name: hole('evaluation.indicator'), weight: 1, target: hole('evaluation.target') }],
  analysisTitle: hole('evaluation.groupAnalysis'),
  analysis: hole('evaluation.analysis'),
  score: 1,
}

const prose = (name: string): readonly string[] => [hole(`evaluation.${name}`)]

/** Any evaluation: its first-level indicators have one group, or more. */
const evaluation: Evaluation = {
  title: hole('evaluation.title'),
  introduction: hole('evaluation.introduction'),
  overview: prose('overview'),
  objectives: prose('objectives'),
  purpose: prose('purpose'),
  method: prose('method'),
  sections: [[group], [group, group]].map((groups) => ({
    name: hole('evaluation.section'),
    analysisTitle: hole('evaluation.sectionAnalysis'),
    groups,
  })),
  experience: prose('experience'),
  problems: prose('problems'),
}
