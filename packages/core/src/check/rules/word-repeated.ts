import type { Check } from '../check.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

/** Particles that never stand twice in a row, and phrases of two to six characters printed twice. */
const repeated = /([的了在是及为由将])\1|([\p{Script=Han}]{2,6})\2/gu

/** 没有重复的字词: 在在职人员. */
export const wordRepeated: Check = {
  id: 'word-repeated',
  title: '没有重复的字词',
  covers: ['K161'],
  regime: 'text',
  severity: 'warning',
  basis: '部门决算公开：公开文本应当完整、规范',
  run: (context) =>
    scanParagraphs(context, (text) => [...text.matchAll(repeated)].map(([words]) => `“${words}”重复，疑为笔误。请核对。`), '没有正文'),
  examples: {
    passing: { narrative: ['主要原因是本年在职人员减少。'] },
    failing: { narrative: ['主要原因是本年在在职人员减少。'] },
  },
}
