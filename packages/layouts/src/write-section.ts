import type { AmountFormat, Section } from '@juesuan/core'
import { deeper, numberings } from './numbering.ts'
import type { SectionPlan, SectionSource } from './section-plan.ts'
import { writeSentences } from './sentence/write-sentences.ts'

/** Writes sections that stand next to each other, numbered in their order. */
export function writeSections(
  plans: readonly SectionPlan[],
  source: SectionSource,
  format: AmountFormat,
  above: { readonly place: string; readonly level: Section['level'] },
): Section[] {
  return plans
    .filter((plan) => plan.applies?.(source) ?? true)
    .map((plan, index) => {
      const { numeral, printed, place: own } = numberings[plan.numbering]
      const number = numeral(index + 1)
      const place = `${above.place}${own(number)}`
      const context = { year: source.report.year, department: source.report.department, ...plan.context?.(source) }
      const sections = typeof plan.sections === 'function' ? plan.sections(source) : (plan.sections ?? [])
      return {
        type: 'section',
        place,
        title: `${printed(number)}${typeof plan.title === 'function' ? plan.title(source) : plan.title}`,
        level: above.level,
        children: [
          ...(plan.template === undefined ? [] : writeSentences(plan.template, context, { ledger: source.ledger, format })),
          ...writeSections(sections, source, format, { place, level: deeper[above.level] }),
          ...(plan.after?.(source) ?? []),
        ],
      } as const
    })
}
