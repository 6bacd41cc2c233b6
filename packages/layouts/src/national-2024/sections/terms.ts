import { chineseNumeral } from '../../chinese-numeral.ts'
import type { SectionPlan } from '../../section-plan.ts'

/** A term and what it means, as a province explains it. */
export interface Term {
  readonly term: string
  readonly meaning: string
}

/** The terms of the province, then the report's own; where it has none, a sentence may say so. */
export function terms(meanings: readonly Term[], none = ''): readonly SectionPlan[] {
  return [
    {
      title: '',
      numbering: 'none',
      template: `{{#each terms}}{{number}}、{{term}}：{{meaning}}\n{{/each}}{{#unless own}}${none}{{/unless}}`,
      context: ({ report }) => ({
        own: report.texts.terms.length > 0,
        terms: [...meanings, ...report.texts.terms].map((term, index) => ({ number: chineseNumeral(index + 1), ...term })),
      }),
    },
  ]
}
