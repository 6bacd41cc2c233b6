import { describePlace } from '../../disclosure/place.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { minority } from '../minority.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** 比率小数位数一致: all percentages have the same number of decimals. */
export const percentDecimalsMixed: Check = {
  id: 'percent-decimals-mixed',
  title: '比率小数位数一致',
  covers: ['K168'],
  regime: 'text',
  severity: 'warning',
  basis: '部门决算公开：公开文本应当规范，全文比率保留相同的小数位数',
  *run({ index }) {
    // A bare 0 is nothing, however it is written; annexes are written by others.
    const written = index.rates.filter(({ figure, place }) => /[1-9.]/u.test(figure.text) && !place.section?.startsWith('附件'))
    if (written.length === 0) return yield notApplicable('没有印出比率')
    const found = minority(written, ({ figure }) => figure.text.split('.')[1]?.length ?? 0)
    if (!found) return yield pass
    for (const { figure, place } of found.others) {
      const message = `比率${figure.text}%（${describePlace(place)}）的小数位数与其他比率不同，其他是${found.usual}位小数。请改为相同位数。`
      yield { outcome: 'fail', message, actual: figure.text, where: [place] }
    }
  },
  examples: { passing: sample('9.70'), failing: sample('9.7') },
}

function sample(last: string) {
  const of = point('expenditure', { function: '221' })
  const base = { ...of, scenario: 'priorYear' } as const
  return {
    narrative: ['11.01', '354.03', last].map((rate) => [text('增长'), sampleFigure({ kind: 'changeRate', of, base }, rate), text('%。')]),
  }
}
