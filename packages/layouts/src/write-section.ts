import type { AmountFormat, Section } from '@juesuan/core'
import { chineseNumeral } from './chinese-numeral.ts'
import type { Numbering, SectionPlan, SectionSource } from './section-plan.ts'
import { writeSentences } from './sentence/write-sentences.ts'

/** How a title's number looks, and how findings name the place: `五（三）`. */
const numberings: Readonly<Record<Numbering, (number: number) => { readonly printed: string; readonly place: string }>> = {
  chinese: (number) => ({ printed: `${chineseNumeral(number)}、`, place: chineseNumeral(number) }),
  bracketed: (number) => ({ printed: `（${chineseNumeral(number)}）`, place: `（${chineseNumeral(number)}）` }),
  arabic: (number) => ({ printed: `${number}、`, place: `${number}` }),
  dotted: (number) => ({ printed: `${number}. `, place: `${number}` }),
  none: () => ({ printed: '', place: '' }),
}

/** The level of the sections in a section. */
const deeper = { 1: 2, 2: 3, 3: 4, 4: 4 } as const

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
      const number = numberings[plan.numbering](index + 1)
      const place = `${above.place}${number.place}`
      const context = { year: source.report.year, department: source.report.department, ...plan.context?.(source) }
      const sections = typeof plan.sections === 'function' ? plan.sections(source) : (plan.sections ?? [])
      return {
        type: 'section',
        place,
        title: `${number.printed}${typeof plan.title === 'function' ? plan.title(source) : plan.title}`,
        level: above.level,
        children: [
          ...(plan.template === undefined ? [] : writeSentences(plan.template, context, { ledger: source.ledger, format })),
          ...writeSections(sections, source, format, { place, level: deeper[above.level] }),
          ...(plan.after?.(source) ?? []),
        ],
      } as const
    })
}
