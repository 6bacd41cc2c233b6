import { sectionPlace } from '../../disclosure/place.ts'
import { valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { type Check, pass, type Result } from '../check.ts'
import { matches } from '../matches.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const amount = /\d[\d,，]{0,30}(?:\.\d{1,10})?\s{0,5}(?:亿元|万元)(?!（含）|以上|以下)/gu
/** Before a threshold, not an amount: 单价100万元（含）以上设备. */
const threshold = /单[价项]$/u

/** 文字中的金额都有出处: an amount in words that states no quantity of the report was not compared with anything. */
export const figureOrphan: Check = {
  id: 'figure-orphan',
  title: '文字中的金额都有出处',
  covers: ['K187'],
  regime: 'text',
  severity: 'info',
  basis: '没有与报表核对的金额，不能说是相符的',
  run({ paragraphs }) {
    const orphans: Result[] = []
    for (const { part, place, paragraph } of paragraphs) {
      if (part !== 'narrative') continue
      for (const child of paragraph.children) {
        if (child.type !== 'text') continue
        for (const words of orphansIn(child.value)) {
          const message = `${place}：“${words}”写在文字里，不知道是哪一项，没有与报表核对。请自行核对。`
          orphans.push({ outcome: 'unreadable', message, actual: words, where: [sectionPlace(place)] })
        }
      }
    }
    return orphans.length > 0 ? orphans : [pass]
  },
  examples: {
    passing: { narrative: [[text('收入'), sampleFigure(valueQuantity(point('revenue')), '3.00'), text('万元。')]] },
    failing: { narrative: ['主要原因是追加项目经费3.00万元。'] },
  },
}

function orphansIn(words: string): readonly string[] {
  return matches(words, amount).flatMap(({ 0: found, index }) =>
    threshold.test(words.slice(Math.max(0, index - 2), index)) ? [] : [found],
  )
}
