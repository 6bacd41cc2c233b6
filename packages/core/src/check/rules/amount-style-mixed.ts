import type { Cell } from '../../amount/cell.ts'
import type { FigureList } from '../../disclosure/figure-list.ts'
import { onceFor } from '../../disclosure/once-for.ts'
import { describePlace } from '../../disclosure/place.ts'
import type { Shape } from '../../disclosure/shape.ts'
import { isRate, valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { isMoney } from '../../point/measure.ts'
import { item } from '../../relation/elements.ts'
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
  run({ index: { list } }) {
    const [inForms, inText]: [number[], number[]] = [[], []]
    for (const figure of amountsOf(list.shape)) {
      if (!isWritten(list.figure(figure).cell)) continue
      const holder = list.holder(figure)
      if (typeof holder !== 'string') inForms.push(figure)
      // Annexes write amounts freely: 204 万元, 125.78 万元.
      else if (!holder.startsWith('附件')) inText.push(figure)
    }
    const results = [...judgeStyle('报表', inForms, list), ...judgeStyle('文字说明', inText, list)]
    return results.length > 0 ? results : [notApplicable('没有印出能够比较写法的金额')]
  },
  examples: { passing: sample('6.20'), failing: sample('6.2') },
}

/** The figures of a shape that state amounts. */
const amountsOf = onceFor(({ quantities, starts }: Shape): readonly number[] =>
  quantities.flatMap((quantity, id) => {
    const isAmount = isMoney(quantity.of.measure) && !isRate(quantity)
    return isAmount ? Array.from({ length: item(starts, id + 1) - item(starts, id) }, (_, at) => item(starts, id) + at) : []
  }),
)

function* judgeStyle(name: string, written: readonly number[], { figure: figureOf, occurrence }: FigureList): Generator<Result> {
  if (written.length === 0) return
  const textOf = (figure: number) => figureOf(figure).text
  const decimals = minority(written, (figure) => decimalsOf(textOf(figure)))
  const long = written.filter((figure) => isLong(textOf(figure)))
  const separators = minority(long, (figure) => separator.test(textOf(figure)))
  const slips = [
    ...(decimals ? [{ usual: `${decimals.usual}位小数`, others: decimals.others }] : []),
    ...(separators ? [{ usual: separators.usual ? '有千位分隔符' : '没有千位分隔符', others: separators.others }] : []),
  ]
  if (slips.length === 0) yield pass
  for (const { usual, others } of slips) {
    const where = others.map((figure) => occurrence(figure).place)
    const [[first], [place]] = [others, where]
    if (first === undefined || !place) continue
    const more = others.length > 1 ? `等${others.length}处` : ''
    const message = `${name}中的金额多数${usual}，“${textOf(first)}”（${describePlace(place)}）${more}不同。请改为同一写法。`
    yield { outcome: 'fail', message, actual: textOf(first), where }
  }
}

/** A bare 0 is nothing, however it is written. */
function isWritten(cell: Cell): boolean {
  return cell.kind === 'amount' || (cell.kind === 'zero' && cell.precision > 1n)
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

const separator = /[,，]/u

/** Whether an amount has thousands to be separated. */
function isLong(text: string): boolean {
  const digits = text.length - decimalsOf(text)
  return digits > 3 && /\d{4}|\d[,，]\d{3}/u.test(text)
}

function sample(last: string) {
  const amounts = ['2946.25', '2940.05', last]
  return {
    narrative: amounts.map((amount) => [text('收入'), sampleFigure(valueQuantity(point('revenue')), amount), text('万元。')]),
  }
}
