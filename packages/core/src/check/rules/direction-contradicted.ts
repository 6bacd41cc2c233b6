import { cellInterval, intersects } from '../../amount/interval.ts'
import { shareInterval } from '../../amount/rate-interval.ts'
import { describePlace } from '../../disclosure/place.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import type { PointIndex } from '../point-index.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { impliedBase, type StatedChange, statedChanges } from '../stated-changes.ts'

const opposite = { rise: 'fall', fall: 'rise' } as const
const words = { rise: '增加', fall: '减少' } as const

/** 增减方向与数字相符: nothing rises by more than it is, and the rate tells whether it rose or fell. */
export const directionContradicted: Check = {
  id: 'direction-contradicted',
  title: '增减方向与数字相符',
  covers: ['K096', 'K123'],
  regime: 'propagated',
  severity: 'error',
  basis: '部门决算公开：增减变动的文字应当与数字一致；上年数不能为负，增减率由增减额与上年数相除得出',
  run(context) {
    const changes = statedChanges(context.paragraphs).filter(({ figure }) => figure)
    return changes.length > 0 ? changes.map((change) => judgeDirection(context, change)) : [notApplicable('没有写明增减额')]
  },
  examples: { passing: sample('增加', '增长'), failing: sample('减少', '下降') },
}

function judgeDirection({ index, nameOf }: CheckContext, change: StatedChange): Result {
  const { of, direction, figure, rate, place } = change
  if (direction === 'none') return pass
  const subject = `${describePoint(of, nameOf)}（${describePlace(place)}）`
  const base = impliedBase(index, change)
  if (!base) return { outcome: 'insufficient', message: '判断增减方向所需的本年数未印出', where: [place] }
  if (base.interval.high < 0n) {
    const message = `${subject}说${words[direction]}${figure?.text}万元，比本年数还大，上年数就成了负数。请核对增减方向或金额。`
    return { outcome: 'fail', message, where: [place] }
  }
  if (!rate || fits(index, change) || !fits(index, { ...change, direction: opposite[direction] })) return pass
  const message = `${subject}说${words[direction]}${figure?.text}万元，而比率${rate.text}%与${words[opposite[direction]]}相符。请核对增减方向。`
  return { outcome: 'fail', message, where: [place] }
}

/** Whether the printed rate can be the change over last year's figure, if it went this way. */
function fits(index: PointIndex, change: StatedChange): boolean {
  const base = impliedBase(index, change)
  const part = change.figure && cellInterval(change.figure.cell)
  const printed = change.rate && cellInterval(change.rate.cell)
  if (!base || !part || !printed || base.interval.high <= 0n) return false
  const { low, high } = base.interval
  const range = shareInterval(part, { low: low > 0n ? low : 1n, high })
  return range !== undefined && intersects(printed, range)
}

function sample(direction: string, rateWord: string) {
  const of = point('expenditure', { function: '221', funding: 'generalPublicBudget' })
  const base = { ...of, scenario: 'priorYear' } as const
  return {
    cells: [[of, '43.27']],
    narrative: [
      [
        text(`较上年决算${direction}`),
        sampleFigure({ kind: 'change', of, base }, '3.27'),
        text(`万元，${rateWord}`),
        sampleFigure({ kind: 'changeRate', of, base }, '8.18'),
        text('%。'),
      ],
    ],
  } as const
}
