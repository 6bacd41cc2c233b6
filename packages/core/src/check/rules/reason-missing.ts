import type { Check } from '../check.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const change = /(?:增加|减少)[\d,.]+万元|与上年相同/u
const comparison = /与上年|比上年|较上年|比\d{4}年|与\d{4}年/u
const emptyReason = /主要原因(?:是)?[：:]?\s*(?:[。；;，,]|$)/u

/** 增减变动说明原因: every comparison with the year before says why. */
export const reasonMissing: Check = {
  id: 'reason-missing',
  title: '增减变动说明原因',
  covers: ['K098', 'K135'],
  regime: 'text',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：对增减变化情况进行说明',
  run: (context) => scanParagraphs(context, judgeReason, '没有与上年比较的语句'),
  examples: {
    passing: { narrative: ['与上年相比，收入总计增加10.00万元，增长5.00%。主要原因是人员增加。'] },
    failing: { narrative: ['与上年相比，收入总计增加10.00万元，增长5.00%。主要原因是。'] },
  },
}

function judgeReason(text: string): readonly string[] | undefined {
  if (emptyReason.test(text)) return ['“主要原因”后面没有内容。请补写原因。']
  // What is 持平 needs no reason.
  if (!(comparison.test(text) && change.test(text))) return undefined
  return text.includes('原因') ? [] : ['与上年比较而没有写明主要原因。请补写原因。']
}
