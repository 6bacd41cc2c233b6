import type { Check } from '../check.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const placeholder = /[XxＸ]{2,}|[×✕]{2,}|某某|待补充|待填|TODO|\{\{|_{3,}|[?？]{2,}/gu

/** 没有占位符: nothing is left to be filled in. */
export const placeholderLeft: Check = {
  id: 'placeholder-left',
  title: '没有占位符',
  covers: ['K160'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：公开文本应当完整、规范',
  run: (context) =>
    scanParagraphs(context, (text) => matches(text, placeholder).map(([words]) => `留有占位符“${words}”。请填写实际内容。`), '没有正文'),
  examples: {
    passing: { narrative: ['2024年度收入总计12,433.40万元。'] },
    failing: { narrative: ['2024年度收入总计XXX万元。'] },
  },
}
