import { intersects } from '../../amount/interval.ts'
import { describePlace } from '../../disclosure/place.ts'
import { type Derived, type Quantity, valueQuantity } from '../../document/quantity.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { type PrintedRate, printedRates } from '../printed-rates.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const total = point('expenditure')
const basic = point('expenditure', { nature: 'basic' })
const share: Quantity = { kind: 'share', of: basic, base: total }

/** 占比、完成率、增长率与金额相符: a percentage is the quotient of the amounts it is about, half a unit of each carried through. */
export const rateMismatch: Check = {
  id: 'rate-mismatch',
  title: '占比、完成率、增长率与金额相符',
  covers: ['K095', 'K102', 'K104', 'K108', 'K110', 'K111', 'K113', 'K114', 'K132', 'K142', 'K143'],
  regime: 'propagated',
  severity: 'error',
  basis: '部门决算公开：文字说明中的比率应当能由所列金额算得',
  run(context) {
    const rates = printedRates(context.index)
    return rates.length > 0 ? rates.map((rate) => compareRate(context, rate)) : [notApplicable('没有印出比率')]
  },
  examples: {
    passing: {
      narrative: [
        [sampleFigure(valueQuantity(basic), '773.11'), sampleFigure(valueQuantity(total), '12433.40'), sampleFigure(share, '6.22')],
      ],
    },
    failing: {
      narrative: [
        [sampleFigure(valueQuantity(basic), '773.11'), sampleFigure(valueQuantity(total), '12433.40'), sampleFigure(share, '6.32')],
      ],
    },
  },
}

function compareRate({ nameOf }: CheckContext, { occurrence: { figure, place }, interval, quotients }: PrintedRate): Result {
  const { quantity, text } = figure
  if (quotients.length === 0 || !interval) return { outcome: 'insufficient', message: '算这个比率所需的金额未印出', where: [place] }
  const rates = quotients.map((quotient) => quotient.text ?? '无')
  if (rates.includes(text.replaceAll(',', ''))) return pass
  const possible = quotients.some((quotient) => {
    const range = quotient.range()
    return range && intersects(interval, range)
  })
  return {
    outcome: possible ? 'rounding' : 'fail',
    message: `${describePoint(quantity.of, nameOf)}的比率印为${text}%（${describePlace(place)}），按所印金额计算为${rates.join('%或')}%。请核对比率或金额。`,
    expected: rates[0] ?? '',
    actual: text,
    difference: printDifference(text, rates[0]),
    where: [place],
    about: quantity.kind === 'value' ? [] : [quantity, ...termsOf(quantity)],
  }
}

/** The quantities a rate is computed from. */
function termsOf({ kind, of, base }: Derived): readonly Quantity[] {
  return [valueQuantity(of), kind === 'changeRate' ? { kind: 'change', of, base } : valueQuantity(base)]
}

function printDifference(printed: string, computed: string | undefined): string {
  const difference = Number(printed.replaceAll(',', '')) - Number(computed)
  return Number.isFinite(difference) ? difference.toFixed(2) : ''
}
