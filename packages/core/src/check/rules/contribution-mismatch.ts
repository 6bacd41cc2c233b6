import { intersects } from '../../amount/interval.ts'
import type { Place } from '../../disclosure/place.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { printedSide } from '../printed-side.ts'

const basic = (coordinates: Pick<DataPoint, 'economic' | 'function'>): DataPoint =>
  point('expenditure', { funding: 'generalPublicBudget', nature: 'basic', ...coordinates })

/** The same payments by economic class and by function: 养老保险, 职业年金, 住房公积金. */
const pairs: readonly (readonly [economic: DataPoint, item: DataPoint])[] = [
  [basic({ economic: '30108' }), basic({ function: '2080505' })],
  [basic({ economic: '30109' }), basic({ function: '2080506' })],
  [basic({ economic: '30113' }), basic({ function: '2210201' })],
]

/** 缴费在两种分类中一致: 公开06表 30108, 30109, 30113 are what 公开05表 spends on 2080505, 2080506, 2210201. */
export const contributionMismatch: Check = {
  id: 'contribution-mismatch',
  title: '养老保险、职业年金、住房公积金在两种分类中一致',
  covers: ['K063'],
  regime: 'exact',
  severity: 'warning',
  basis: '财政部《政府收支分类科目》：两个科目反映同一笔缴费；工资全部由一般公共预算基本支出发放时相等',
  years: { from: 2018 },
  *run(context) {
    const results = pairs.flatMap(([economic, item]) => comparePair(context, economic, item))
    yield* results.length > 0 ? results : [notApplicable('没有同时印出两种分类的金额')]
  },
  examples: { passing: { cells: sample('43.82') }, failing: { cells: sample('43.28') } },
}

function comparePair({ index, nameOf }: CheckContext, economic: DataPoint, item: DataPoint): Result[] {
  const [left, right] = [printedSide(index, economic), printedSide(index, item)]
  if (!left || !right) return []
  if (intersects(left.interval, right.interval)) return [pass]
  const [said, other] = [left.text || '0', right.text || '0']
  const message = `${describePoint(economic, nameOf)}印为${said}万元，${describePoint(item, nameOf)}印为${other}万元，两者通常是同一笔缴费。请核对科目和金额。`
  const where = [left, right].flatMap(({ place }): readonly Place[] => (place ? [place] : []))
  return [{ outcome: 'fail', message, expected: other, actual: said, where }]
}

function sample(economic: string): readonly (readonly [DataPoint, string])[] {
  return [
    [basic({ economic: '30108' }), economic],
    [basic({ function: '2080505' }), '43.82'],
  ]
}
