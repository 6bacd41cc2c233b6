import type { Check } from '../check.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const statement = /(增加|减少|持平|与上年相同)(?:了)?([\d,.]+)万元[，,]\s*(增长|下降|降低|减少|增加)(?:了)?([\d,.]+)[%％]/gu
const unchanged = /(?:持平|与上年相同)[，,]?\s*(?:增加|减少)[\d,.]*[1-9]/u
const rising: ReadonlySet<string> = new Set(['增加', '增长'])

/** 增减方向一致: 增加 goes with 增长, 减少 with 下降, and nothing changed that is 持平. */
export const directionMismatch: Check = {
  id: 'direction-mismatch',
  title: '增减方向一致',
  covers: ['K096', 'K134'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：增减变动的文字应当与数字一致',
  run: (context) => scanParagraphs(context, judgeDirections, '没有与上年比较的语句'),
  examples: {
    passing: { narrative: ['与上年相比，收入总计增加10,656.85万元，增长599.86%。主要原因是项目经费增加。'] },
    failing: { narrative: ['与上年相比，收入总计增加10,656.85万元，下降599.86%。主要原因是项目经费增加。'] },
  },
}

function judgeDirections(text: string): readonly string[] | undefined {
  const statements = matches(text, statement)
  if (statements.length === 0 && !unchanged.test(text)) return undefined
  const wrong = statements
    .filter(([, amount = '', , rate = '']) => rising.has(amount) !== rising.has(rate))
    .map(([words, amount = '', , rate = '']) => `“${words}”一处说“${amount}”，一处说“${rate}”，方向相反。请改为同一方向。`)
  return unchanged.test(text) ? [...wrong, '既说与上年持平，又列出增减额。请改为其中一种说法。'] : wrong
}
