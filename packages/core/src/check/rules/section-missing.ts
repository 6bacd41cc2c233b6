import { onceFor } from '../../disclosure/once-for.ts'
import { sectionPlace } from '../../disclosure/place.ts'
import { plainText } from '../../document/paragraph.ts'
import type { Section } from '../../document/section.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import type { LayoutRequirements } from '../layout-requirements.ts'
import { plainTitle } from '../plain-name.ts'
import { sampleSection } from '../sample-disclosure.ts'
import { emptyLayout } from '../sample-layout.ts'

/** 情况说明各节齐全: every section the layout asks for is there and says something. */
export const sectionMissing: Check = {
  id: 'section-missing',
  title: '情况说明各节齐全',
  covers: ['K171'],
  regime: 'text',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：公开决算报表的同时公开情况说明',
  needsLayout: true,
  *run({ disclosure, layout }) {
    const present = new Map<string, Section>()
    for (const section of disclosure.narrative) collect(section, present)
    if (!layout || layout.sections.length === 0) return yield notApplicable('格式没有规定各节')
    if (present.size === 0) {
      // One thing is wrong, and not one with each section.
      const message = `没有情况说明。请把${layout.sections.length}节情况说明与报表一同公开；另有文件的，请合在一起检查。`
      return yield { outcome: 'fail', message, where: [sectionPlace('情况说明')] }
    }
    for (const { title, plain } of titlesOf(layout)) {
      const section = present.get(plain)
      if (section && says(section)) yield pass
      else {
        const message = section
          ? `“${section.title}”下面没有内容。没有此项的，请写明“无”。`
          : `情况说明缺少“${title}”一节。没有此项的也要列出，并写明“无”。`
        yield { outcome: 'fail', message, where: [sectionPlace(section?.place ?? '情况说明')] }
      }
    }
  },
  examples: { passing: sample(['本年度无此项支出。']), failing: sample([]) },
}

const titlesOf = onceFor(({ sections }: LayoutRequirements) => sections.map((title) => ({ title, plain: plainTitle(title) })))

/** Every section by its title, those within it too. */
function collect(section: Section, found: Map<string, Section>): void {
  found.set(plainTitle(section.title), section)
  for (const child of section.children) if (child.type === 'section') collect(child, found)
}

function says({ children }: Section): boolean {
  return children.some((child) => (child.type === 'section' ? says(child) : child.type !== 'paragraph' || plainText(child).trim() !== ''))
}

function sample(lines: readonly string[]) {
  const title = '国有资本经营预算财政拨款支出决算情况说明'
  return { layout: { ...emptyLayout, sections: [title] }, sections: [sampleSection('八', `八、${title}`, lines)] }
}
