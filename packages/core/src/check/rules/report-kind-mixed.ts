import type { Check } from '../check.ts'
import { notApplicable } from '../check.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const kinds = ['部门', '单位'] as const
/** 本部门（单位） names both, as templates do. */
const self = /本(部门|单位)(?![（(](?:部门|单位)[）)])/gu

/** 部门、单位称谓一致: a department's report speaks of 本部门, a unit's of 本单位. */
export const reportKindMixed: Check = {
  id: 'report-kind-mixed',
  title: '部门、单位称谓一致',
  covers: ['K163'],
  regime: 'text',
  severity: 'warning',
  basis: '《预算法实施条例》（2020）第六条：部门决算由部门公开，单位决算由单位公开',
  *run(context) {
    const titles = context.disclosure.contents.map(({ title }) => title).join('\n')
    const named = kinds.filter((kind) => titles.includes(`${kind}决算`))
    const [own, other] = named
    if (own === undefined || other !== undefined) return yield notApplicable('目录没有写明是部门决算还是单位决算')
    const judge = (text: string) => {
      const selves = matches(text, self)
      return selves.length === 0
        ? undefined
        : selves.filter(([, kind]) => kind !== own).map(([words]) => `这是${own}决算，文字却说“${words}”。请改为“本${own}”。`)
    }
    yield* scanParagraphs(context, judge, '文字没有自称', ['narrative'])
  },
  examples: { passing: sample('本部门'), failing: sample('本单位') },
}

function sample(self: string) {
  const title = '第二部分 2024年部门决算表'
  return { contents: [{ level: 0, title, target: title }], narrative: [`${self}无因公出国（境）费支出。`] } as const
}
