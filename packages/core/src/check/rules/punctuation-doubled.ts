import type { Check } from '../check.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const doubled = /[。；，、：][。；，、：]+/gu

/** 标点不重复: 。。 or ，。 is a slip of putting sentences together. */
export const punctuationDoubled: Check = {
  id: 'punctuation-doubled',
  title: '标点不重复',
  covers: ['K162'],
  regime: 'text',
  severity: 'warning',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  run: (context) =>
    scanParagraphs(context, (text) => matches(text, doubled).map(([marks]) => `标点“${marks}”重复。请删去多余的标点。`), '没有正文'),
  examples: { passing: { narrative: ['无其他事项。'] }, failing: { narrative: ['无其他事项。。'] } },
}
