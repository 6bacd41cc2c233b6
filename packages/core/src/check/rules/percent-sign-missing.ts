import { describePlace, sectionPlace } from '../../disclosure/place.ts'
import { isRate, type Quantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const share: Quantity = { kind: 'share', of: point('expenditure', { nature: 'basic' }), base: point('expenditure') }

/** 比率带百分号: a rate is followed by %. */
export const percentSignMissing: Check = {
  id: 'percent-sign-missing',
  title: '比率带百分号',
  covers: ['K167'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：公开文本应当完整、规范',
  run({ index, paragraphs }) {
    if (index.rates.length === 0) return [notApplicable('没有印出比率')]
    const results: Result[] = []
    for (const { place, paragraph } of paragraphs) {
      let at = 0
      for (const child of paragraph.children) {
        at += 1
        if (child.type !== 'figure' || !isRate(child.quantity)) continue
        const next = paragraph.children[at]
        if (next?.type === 'text' && /^\s*[%％]/u.test(next.value)) results.push(pass)
        else {
          const where = sectionPlace(place)
          results.push({
            outcome: 'fail',
            message: `比率${child.text}后面没有百分号（${describePlace(where)}）。请补上“%”。`,
            where: [where],
          })
        }
      }
    }
    return results
  },
  examples: {
    passing: { narrative: [[text('占比'), sampleFigure(share, '6.22'), text('%。')]] },
    failing: { narrative: [[text('占比'), sampleFigure(share, '6.22'), text('。')]] },
  },
}
