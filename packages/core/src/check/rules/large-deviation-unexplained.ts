import { cellInterval } from '../../amount/interval.ts'
import { percent } from '../../amount/percent.ts'
import { sectionPlace } from '../../disclosure/place.ts'
import type { Figure } from '../../document/figure.ts'
import { isRate } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** From how many percent on a reason is asked for: of budgets carried out, and of changes against last year. */
const limits = { completion: 30n * percent, changeRate: 50n * percent } as const

/** 较大差异说明原因: far off the budget, or far off last year, needs a reason in the same paragraph. */
export const largeDeviationUnexplained: Check = {
  id: 'large-deviation-unexplained',
  title: '较大差异说明原因',
  covers: ['K124', 'K182'],
  regime: 'text',
  severity: 'warning',
  basis: '预决算公开评分的通行标准：决算与预算、本年与上年差异较大的，应当说明原因；完成率偏离30个百分点、增减超过50%时提示',
  run({ paragraphs, nameOf }) {
    const results: Result[] = []
    for (const { part, place, text: said, paragraph } of paragraphs) {
      if (part !== 'narrative') continue
      for (const child of paragraph.children) {
        if (child.type !== 'figure' || !isFar(child)) continue
        // A total that is taken apart below is explained by its parts.
        if (said.includes('原因') || /其中[：:]?\s*$/u.test(said)) results.push(pass)
        else {
          const what = child.quantity.kind === 'completion' ? '完成预算的' : '增减'
          const message = `${describePoint(child.quantity.of, nameOf)}${what}${child.text}%（${place}），差异较大而没有说明原因。请补写。`
          results.push({ outcome: 'fail', message, where: [sectionPlace(place)] })
        }
      }
    }
    return results.length > 0 ? results : [notApplicable('没有较大的差异')]
  },
  examples: { passing: sample('，主要原因是年中追加项目经费。'), failing: sample('。') },
}

/** Beyond the limit whatever exact rate lies behind the print. */
function isFar({ quantity, cell }: Figure): boolean {
  const interval = isRate(quantity) ? cellInterval(cell) : undefined
  if (!interval) return false
  if (quantity.kind === 'changeRate') return interval.low > limits.changeRate
  const whole = 100n * percent
  return quantity.kind === 'completion' && (interval.low > whole + limits.completion || interval.high < whole - limits.completion)
}

function sample(end: string) {
  const of = point('expenditure', { function: '216', funding: 'generalPublicBudget' })
  const base = { ...of, scenario: 'initialBudget' } as const
  return { narrative: [[text('完成年初预算的'), sampleFigure({ kind: 'completion', of, base }, '7563.08'), text(`%${end}`)]] } as const
}
