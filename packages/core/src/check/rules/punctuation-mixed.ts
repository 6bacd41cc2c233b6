import type { Check } from '../check.ts'
import { matches } from '../matches.ts'
import { ownParts, scanParagraphs } from '../scan-paragraphs.ts'

/** Half-width marks between Chinese characters, and straight quotation marks beside one. The mark is looked for first: there are few. */
const halfWidth = /[,;:!?"]/gu
const chinese = /\p{Script=Han}/u

/** 中文用全角标点: between Chinese characters stand Chinese marks. */
export const punctuationMixed: Check = {
  id: 'punctuation-mixed',
  title: '中文用全角标点',
  covers: ['K162'],
  regime: 'text',
  severity: 'info',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  run: (context) => scanParagraphs(context, judgeMarks, '没有正文', ownParts),
  examples: {
    passing: { narrative: ['主要原因是人员减少，相应支出减少。'] },
    failing: { narrative: ['主要原因是人员减少,相应支出减少。'] },
  },
}

function judgeMarks(text: string): readonly string[] {
  const found = matches(text, halfWidth).flatMap(({ 0: mark, index }) => {
    const sides = [text.charAt(index - 1), text.charAt(index + 1)].map((side) => chinese.test(side))
    const wrong = mark === '"' ? sides.includes(true) : !sides.includes(false)
    return wrong ? [text.slice(Math.max(0, index - 1), index + 2)] : []
  })
  const more = found.length > 1 ? `等${found.length}处` : ''
  return found.length === 0 ? [] : [`“${found[0]}”${more}用了半角标点。请改为全角。`]
}
