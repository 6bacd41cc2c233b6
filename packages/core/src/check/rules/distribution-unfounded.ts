import { addIntervals } from '../../amount/interval.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import type { Member } from '../../point/dimension.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { printedSide, printedSides } from '../printed-side.ts'

const sources = [
  'superiorSubsidy',
  'publicService',
  'business',
  'affiliateRemittance',
  'other',
] as const satisfies readonly Member<'source'>[]

/** What there may be to distribute besides appropriations. */
const others: readonly DataPoint[] = [...sources.map((source) => point('revenue', { source })), point('surplusUsed')]

/** 结余分配有来源: only public service units distribute a surplus, and only of money that is no appropriation. */
export const distributionUnfounded: Check = {
  id: 'distribution-unfounded',
  title: '结余分配有来源',
  covers: ['K009'],
  regime: 'oneSided',
  severity: 'warning',
  basis: '部门决算名词解释：结余分配指事业单位缴纳的所得税、提取的专用结余以及转入非财政拨款结余的金额',
  *run({ index }) {
    const distributed = printedSide(index, point('surplusDistribution'))
    const founded = printedSides(index, others)
    if (!distributed?.place || !founded) return yield notApplicable('没有印出结余分配或非财政拨款的收入')
    if (distributed.interval.low <= 0n || addIntervals(founded.map(({ interval }) => interval)).high > 0n) return yield pass
    const message = `结余分配${distributed.text}万元，却没有非财政拨款的收入，也没有使用非财政拨款结余。行政单位没有结余分配，请核对。`
    yield { outcome: 'fail', message, where: [distributed.place] }
  },
  examples: {
    passing: {
      cells: [[point('surplusDistribution'), '1.00'], ...others.map((of) => [of, of.source === 'business' ? '20.00' : ''] as const)],
    },
    failing: { cells: [[point('surplusDistribution'), '1.00'], ...others.map((of) => [of, ''] as const)] },
  },
}
