import { sectionPlace } from '../../disclosure/place.ts'
import type { Check, CheckContext, Result } from '../check.ts'
import { isUnread } from '../is-unread.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const unfinished = /(主要用于|主要是|用于)[：:]?\s*(?=[。；;，,]|$)|(组织对)(?=全面开展)/gu

const opensList = /其中[：:]$/u

/** 用途不留空: where a sentence says what money was used for, it says so; and where it opens a list, there is one. */
export const wordsMissing: Check = {
  id: 'words-missing',
  title: '用途不留空',
  covers: ['K171'],
  regime: 'text',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：对支出用途进行说明',
  run: (context) => [
    ...scanParagraphs(
      context,
      (text) =>
        matches(text, unfinished).map(([, use, subject]) => `“${use ?? subject}”后面没有内容。请补写${use ? '用途' : '评价的对象'}。`),
      '没有正文',
    ),
    ...emptyLists(context),
  ],
  examples: {
    passing: { narrative: ['因公出国（境）费支出5.00万元，主要用于：国际经贸洽谈。'] },
    failing: { narrative: ['因公出国（境）费支出5.00万元，主要用于：。'] },
  },
}

/** 其中： at the end of a section. */
function emptyLists({ disclosure, paragraphs }: CheckContext): Result[] {
  return paragraphs.flatMap(({ part, place, text }, at): Result[] => {
    const next = paragraphs[at + 1]
    if (part !== 'narrative' || !opensList.test(text) || next?.place.startsWith(place) || isUnread(disclosure, place)) return []
    return [{ outcome: 'fail', message: `${place}：“其中：”后面没有列出任何一项。请补写。`, where: [sectionPlace(place)] }]
  })
}
