import { sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass, type Unpassed } from '../check.ts'

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
    const found = [
      ...missing.map((title) => compareEntry(title, extra.find(sharesNumber(title)))),
      ...extraEntries(
        extra.filter((title) => !missing.some(sharesNumber(title))),
        narrative.length === 0,
      ),
      ...(missing.length + extra.length === 0 && listed.some((title, index) => title !== printed[index])
        ? [toFailure('目录与正文的次序不同。请调整。')]
        : []),
    ]
    yield* found.length > 0 ? found : [pass]
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

/** What is listed and not there; where there is no narrative at all, that is one thing and not one with each section. */
function extraEntries(titles: readonly string[], isWithoutNarrative: boolean): Unpassed[] {
  const told = isWithoutNarrative && titles.length > 1 ? [titles] : titles.map((title) => [title])
  return told.map((each) => toFailure(`目录有${each.map((title) => `“${title}”`).join('、')}，正文没有。请核对标题。`))
}

/** A heading that is listed under its number in other words is there; the words are a slip. */
function compareEntry(title: string, entry: string | undefined): Unpassed {
  if (entry === undefined) return toFailure(`正文有“${title}”，目录没有。请补入目录。`)
  return { ...toFailure(`目录写作“${entry}”，正文写作“${title}”。请改为同一标题。`), severity: 'warning' }
}

function toFailure(message: string): Unpassed {
  return { outcome: 'fail', message, where: [sectionPlace('目录')] }
}

/** Whether a title stands under the same number as another: 十一、. */
function sharesNumber(title: string): (other: string) => boolean {
  const number = /^[一二三四五六七八九十]+、/u.exec(title)?.[0]
  return (other) => number !== undefined && other.startsWith(number)
}
