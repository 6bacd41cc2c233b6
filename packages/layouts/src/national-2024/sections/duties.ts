import { chineseNumeral } from '../../chinese-numeral.ts'
import type { SectionPlan } from '../../section-plan.ts'

/** What a department is there for, each duty numbered: （一）…. */
export function duties(title: string): SectionPlan {
  return {
    title,
    numbering: 'chinese',
    template: '{{#each duties}}（{{number}}）{{text}}\n{{/each}}',
    context: ({ report }) => ({
      duties: report.texts.duties.map((text, index) => ({ number: chineseNumeral(index + 1), text })),
    }),
  }
}
