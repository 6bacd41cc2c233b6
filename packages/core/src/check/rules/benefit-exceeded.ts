import { type DataPoint, point } from '../../point/data-point.ts'
import { type Check, notApplicable } from '../check.ts'
import { comparePart } from './compare-part.ts'

const basic = (coordinates: Pick<DataPoint, 'economic' | 'function'>): DataPoint =>
  point('expenditure', { funding: 'generalPublicBudget', nature: 'basic', ...coordinates })
const ofClass = (economic: string): DataPoint => basic({ economic })
const ofItem = (code: string): DataPoint => basic({ function: code })

/** Economic classes, and the functional codes that such payments usually stand under. */
const limits: readonly (readonly [classes: readonly DataPoint[], items: readonly DataPoint[]])[] = [
  [[ofClass('30110'), ofClass('30111')], [ofItem('21011')]],
  [
    [ofClass('30301'), ofClass('30302')],
    [ofItem('2080501'), ofItem('2080502')],
  ],
]

/** 医疗缴费、离退休费不大于相应的功能科目: 30110 and 30111 against 21011, 30301 and 30302 against 2080501 and 2080502. */
export const benefitExceeded: Check = {
  id: 'benefit-exceeded',
  title: '医疗缴费、离退休费不大于相应的功能科目',
  covers: ['K064', 'K065'],
  regime: 'oneSided',
  severity: 'info',
  basis: '财政部《政府收支分类科目》：21011 反映行政事业单位医疗，20805 反映离退休支出；常见的对应关系，不是恒等式',
  years: { from: 2018 },
  *run(context) {
    const verdict = '这类支出通常列在后者之中。请核对科目。'
    const results = limits.flatMap(([classes, items]) => comparePart(context, classes, items, verdict))
    yield* results.length > 0 ? results : [notApplicable('没有同时印出两种分类的金额')]
  },
  examples: { passing: { cells: sample('186.91') }, failing: { cells: sample('286.91') } },
}

function sample(pensions: string): readonly (readonly [DataPoint, string])[] {
  return [
    [ofClass('30301'), ''],
    [ofClass('30302'), pensions],
    [ofItem('2080501'), '160.00'],
    [ofItem('2080502'), '29.30'],
  ]
}
