import { intersects } from '../../amount/interval.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { indexPoints, type PointIndex } from '../point-index.ts'
import { printedSide } from '../printed-side.ts'

/** 年初结转与上年年末一致: what was left at the end of last year is there at the beginning of this. */
export const openingBalanceMismatch: Check = {
  id: 'opening-balance-mismatch',
  title: '年初结转与上年年末一致',
  covers: ['K175'],
  regime: 'exact',
  severity: 'warning',
  basis: '《预算法实施条例》（2020）第八十三条：结转、结余应当列出；年初数有调整的，应当说明',
  *run(context) {
    const { priorYear } = context.others
    if (!priorYear) return yield notApplicable('没有给出上年度的决算')
    const before = indexPoints(priorYear)
    const results = context.index.points.flatMap((of) => (of.measure === 'openingBalance' ? compareBalance(context, before, of) : []))
    yield* results.length > 0 ? results : [notApplicable('没有印出年初结转和结余')]
  },
  examples: { passing: sample('49.14'), failing: sample('49.41') },
}

function compareBalance({ index, nameOf }: CheckContext, before: PointIndex, of: PointIndex['points'][number]): Result[] {
  const [opening, closing] = [printedSide(index, of), printedSide(before, { ...of, measure: 'closingBalance' })]
  if (!opening?.place || !closing) return []
  if (intersects(opening.interval, closing.interval)) return [pass]
  const [now, then] = [opening.text || '0', closing.text || '0']
  const message = `${describePoint(of, nameOf)}印为${now}万元，上年度公开的年末结转和结余是${then}万元。请核对；有调整的，请说明原因。`
  return [{ outcome: 'fail', message, expected: then, actual: now, where: [opening.place] }]
}

function sample(closing: string) {
  return { cells: [[point('openingBalance'), '49.14']], priorYear: { cells: [[point('closingBalance'), closing]] } } as const
}
