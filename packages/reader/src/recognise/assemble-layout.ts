import type { Layout } from '@juesuan/layouts'
import type { PrintedForm } from './find-printed-forms.ts'
import { headerLikeness } from './header-likeness.ts'

/**
 * A layout for a text that is in none: every form as that layout has it whose header is most like the printed one, under
 * its printed title; the rest of the nearest.
 */
export function assembleLayout(nearest: Layout, layouts: readonly Layout[], printed: readonly PrintedForm[]): Layout {
  const forms = printed.flatMap(({ form, title, labels }) => {
    const definitions = layouts.flatMap((layout) => layout.forms.filter(({ id }) => id === form))
    const [best] = definitions
      .map((definition) => ({ definition, likeness: headerLikeness(definition, labels) }))
      .sort((left, right) => right.likeness - left.likeness)
    return best ? [{ ...best.definition, title, printedNumber: title }] : []
  })
  return {
    ...nearest,
    id: `unknown-${nearest.year}`,
    name: `未知版式（${nearest.year}年度）`,
    titles: { ...nearest.titles, overview: '概况', forms: '决算表', narrative: '情况说明', terms: '名词解释' },
    forms,
    overview: [],
    narrative: [],
    terms: [],
    annexes: [],
    requiredTerms: [],
  }
}
