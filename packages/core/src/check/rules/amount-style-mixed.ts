import type { Occurrence } from '../../disclosure/occurrences.ts'
import { describePlace } from '../../disclosure/place.ts'
import { isRate, valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { isMoney } from '../../point/measure.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { minority } from '../minority.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** 金额写法一致: two decimals, and thousands separated everywhere or nowhere, in the forms and in the text each. */
export const amountStyleMixed: Check = {
  id: 'amount-style-mixed',
  title: '金额写法一致',
  covers: ['K169', 'K185'],
  regime: 'text',
  severity: 'warning',
  basis: '部门决算公开：金额以万元为单位，保留两位小数，全文写法一致',
  *run({ index }) {
    const amounts = index.printed.flatMap(({ quantity, occurrences }) =>
      isMoney(quantity.of.measure) && !isRate(quantity) ? occurrences : [],
    )
    // Annexes write amounts freely: 204 万元, 125.78 万元.
    const parts = [
      { name: '报表', occurrences: amounts.filter(({ place }) => place.form !== null) },
      { name: '文字说明', occurrences: amounts.filter(({ place }) => place.section !== null && !place.section.startsWith('附件')) },
    ].filter(({ occurrences }) => occurrences.length > 0)
    if (parts.length === 0) yield notApplicable('没有印出金额')
    for (const { name, occurrences } of parts) yield* judgeStyle(name, occurrences)
  },
  examples: { passing: sample('6.20'), failing: sample('6.2') },
}

function* judgeStyle(name: string, occurrences: readonly Occurrence[]): Generator<Result> {
  // A bare 0 is nothing, however it is written.
  const written = occurrences.filter(
    ({ figure }) => figure.cell.kind === 'amount' || (figure.cell.kind === 'zero' && figure.cell.precision > 1n),
  )
  const decimals = minority(written, ({ figure: { text } }) => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0))
  const long = written.filter(({ figure }) => /\d{4}|\d[,，]\d{3}/u.test(figure.text))
  const separators = minority(long, ({ figure }) => /[,，]/u.test(figure.text))
  const slips = [
    ...(decimals ? [{ usual: `${decimals.usual}位小数`, others: decimals.others }] : []),
    ...(separators ? [{ usual: separators.usual ? '有千位分隔符' : '没有千位分隔符', others: separators.others }] : []),
  ]
  if (slips.length === 0) yield pass
  for (const { usual, others } of slips) {
    const [first] = others
    if (!first) continue
    const more = others.length > 1 ? `等${others.length}处` : ''
    const message = `${name}中的金额多数${usual}，“${first.figure.text}”（${describePlace(first.place)}）${more}不同。请改为同一写法。`
    yield { outcome: 'fail', message, actual: first.figure.text, where: others.map(({ place }) => place) }
  }
}

function sample(last: string) {
  const amounts = ['2946.25', '2940.05', last]
  return {
    narrative: amounts.map((amount) => [text('收入'), sampleFigure(valueQuantity(point('revenue')), amount), text('万元。')]),
  }
}
