import { sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass } from '../check.ts'

/** 目录与正文一致: the contents list the forms and sections of the body, by the same titles in the same order. */
export const contentsMismatch: Check = {
  id: 'contents-mismatch',
  title: '目录与正文一致',
  covers: ['K158'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：公开文本应当完整、规范',
  *run({ disclosure }) {
    const listed = disclosure.contents.filter(({ level }) => level === 1).map(({ target }) => target)
    if (listed.length === 0) return yield notApplicable('没有目录')
    const { overview, forms, narrative } = disclosure
    const printed = [...overview, ...forms, ...narrative].map(({ title }) => title)
    const missing = printed.filter((title) => !listed.includes(title))
    const extra = listed.filter((title) => !printed.includes(title))
    const messages = [
      ...missing.map((title) => `正文有“${title}”，目录没有。请补入目录。`),
      ...extra.map((title) => `目录有“${title}”，正文没有。请核对标题。`),
      ...(missing.length + extra.length === 0 && listed.some((title, index) => title !== printed[index])
        ? ['目录与正文的次序不同。请调整。']
        : []),
    ]
    if (messages.length === 0) yield pass
    for (const message of messages) yield { outcome: 'fail', message, where: [sectionPlace('目录')] }
  },
  examples: {
    passing: { contents: [{ level: 1, title: '一、支出决算表', target: '支出决算表' }], forms: [{ title: '支出决算表' }] },
    failing: {
      contents: [
        { level: 1, title: '一、收入决算表', target: '收入决算表' },
        { level: 1, title: '二、支出决算表', target: '支出决算表' },
      ],
      forms: [{ title: '支出决算表' }],
    },
  },
}
