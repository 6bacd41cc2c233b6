import { onceFor } from '../../disclosure/once-for.ts'
import { sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import type { LayoutRequirements } from '../layout-requirements.ts'
import { plainTitle } from '../plain-name.ts'
import { emptyLayout } from '../sample-layout.ts'

const termsOf = onceFor(({ terms }: LayoutRequirements) => terms.map((term) => ({ term, plain: plainTitle(term) })))
const layout = { ...emptyLayout, terms: ['基本支出', '项目支出'] }

/** 名词解释齐全: every term the layout asks for is explained. */
export const termMissing: Check = {
  id: 'term-missing',
  title: '名词解释齐全',
  covers: ['K170'],
  regime: 'text',
  severity: 'info',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：对专业性较强的名词进行解释',
  needsLayout: true,
  *run({ paragraphs, layout: requirements }) {
    const explained = new Set(
      paragraphs.flatMap(({ part, text }) => (part === 'terms' ? [plainTitle(text.slice(0, 60)).split(/[：:]/u)[0] ?? ''] : [])),
    )
    if (!requirements || requirements.terms.length === 0) return yield notApplicable('格式没有规定要解释的名词')
    if (explained.size === 0) {
      const message = `没有名词解释。请解释${requirements.terms.map((term) => `“${term}”`).join('、')}。`
      return yield { outcome: 'fail', message, where: [sectionPlace('名词解释')] }
    }
    for (const { term, plain } of termsOf(requirements)) {
      if (explained.has(plain)) yield pass
      else yield { outcome: 'fail', message: `名词解释没有“${term}”。请补上。`, expected: term, where: [sectionPlace('名词解释')] }
    }
  },
  examples: {
    passing: { layout, terms: ['一、基本支出：指为保障机构正常运转而发生的支出。', '二、项目支出：指为完成特定任务所发生的支出。'] },
    failing: { layout, terms: ['一、基本支出：指为保障机构正常运转而发生的支出。'] },
  },
}
