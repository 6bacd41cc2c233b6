import { addIntervals, type Interval, intersects } from '../../amount/interval.ts'
import { describePlace, type Place } from '../../disclosure/place.ts'
import { text } from '../../document/text.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { printSide, sideUnit } from '../print-side.ts'
import { type PriorYearEquation, priorYearEquations } from '../prior-year-equations.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { impliedBases } from '../stated-changes.ts'

/** 推算的上年数相加一致: what each sentence says of the change gives last year's figures, and those add up like this year's. */
export const priorYearMismatch: Check = {
  id: 'prior-year-mismatch',
  title: '由增减额推算的上年数相加一致',
  covers: ['K106', 'K107', 'K117', 'K133'],
  regime: 'interval',
  severity: 'warning',
  basis: '基本平衡关系对上年数同样成立；上年数由本年数与增减额推算',
  *run(context) {
    const results = priorYearEquations(context.index, impliedBases(context)).map((equation) => compareBases(context, equation))
    yield* results.length > 0 ? results : [notApplicable('没有能够相加的上年数')]
  },
  examples: { passing: sample('288.24'), failing: sample('882.24') },
}

/** Where there may be other parts, only too much is surely wrong; where there most likely are none, too little is a hint. */
function compareBases({ nameOf }: CheckContext, { whole, parts, parted }: PriorYearEquation): Result {
  const sum: Interval = addIntervals(parts.map(({ interval }) => interval))
  const tooMuch = sum.low > whole.interval.high
  if (intersects(whole.interval, sum) || (parted === 'some' && !tooMuch)) return pass
  const unsure = parted === 'told' && !tooMuch
  const { measure } = whole.of
  const unit = sideUnit(measure)
  const value = parts.reduce((total, part) => total + part.value, 0n)
  const addends = parts.map((part) => `${describePoint(part.of, nameOf)}${printSide(part.value, measure)}`).join('，')
  const hint = unsure ? '如果上年有没有写到的部分，则没有错；否则请核对增减额。' : '请核对各句的增减额。'
  const message = `按增减额推算，${describePoint(whole.of, nameOf)}是${printSide(whole.value, measure)}${unit}（${describePlace(whole.place)}），各部分相加是${printSide(value, measure)}${unit}（${addends}），相差${printSide(whole.value - value, measure)}${unit}。${hint}`
  return {
    outcome: 'fail',
    ...(unsure ? { severity: 'info' as const } : {}),
    message,
    expected: printSide(value, measure),
    actual: printSide(whole.value, measure),
    difference: printSide(whole.value - value, measure),
    where: [whole, ...parts].map(({ place }): Place => place),
  }
}

function sample(fallen: string) {
  const total = point('expenditure', { funding: 'generalPublicBudget' })
  const items: readonly (readonly [DataPoint, string, string, string])[] = [
    [total, '731.52', '减少', '111.76'],
    [{ ...total, function: '201' }, '462.77', '减少', fallen],
    [{ ...total, function: '208' }, '268.75', '增加', '176.48'],
  ]
  return {
    cells: items.map(([of, amount]) => [of, amount] as const),
    narrative: items.map(([of, , direction, change]) => [
      text(`较上年决算${direction}`),
      sampleFigure({ kind: 'change', of, base: { ...of, scenario: 'priorYear' } }, change),
      text('万元。'),
    ]),
  }
}
