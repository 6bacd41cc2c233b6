import { addIntervals, intersects } from '../../amount/interval.ts'
import { describePlace } from '../../disclosure/place.ts'
import type { Printed } from '../../disclosure/printed.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { indexPoints, type PointIndex } from '../point-index.ts'
import { printSide, sideUnit } from '../print-side.ts'
import { printedSide } from '../printed-side.ts'

/** Money that units of one department pay each other: it is in their accounts and not in the department's. */
const between: readonly DataPoint[] = [
  point('revenue', { source: 'superiorSubsidy' }),
  point('revenue', { source: 'affiliateRemittance' }),
  point('expenditure', { nature: 'superiorRemittance' }),
  point('expenditure', { nature: 'affiliateSubsidy' }),
]

/** 部门决算等于各单位之和: every figure of a form is the sum of its units' figures, what they pay each other aside. */
export const unitSumMismatch: Check = {
  id: 'unit-sum-mismatch',
  title: '部门决算等于各单位之和',
  covers: ['K179'],
  regime: 'interval',
  severity: 'warning',
  basis: '部门决算由所属各单位的决算汇总而成；单位之间的往来在汇总时冲抵',
  *run(context) {
    const units = (context.others.units ?? []).map(indexPoints)
    if (units.length === 0) return yield notApplicable('没有给出所属单位的决算')
    const offset = units.some((unit) => between.some((of) => printedSide(unit, of)?.value))
    // Appropriations are never paid from unit to unit, so they add up in any case.
    const printed = context.index.printed.filter(({ quantity }) => quantity.kind === 'value' && (!offset || isAppropriation(quantity.of)))
    const results = printed.flatMap((figure) => compareUnits(context, units, figure))
    yield* results.length > 0 ? results : [notApplicable('各单位没有印出相同的指标')]
  },
  examples: { passing: sample('300.00'), failing: sample('310.00') },
}

function isAppropriation({ measure, funding }: DataPoint): boolean {
  return measure === 'threePublicExpenses' || (funding !== undefined && funding !== 'nonAppropriation')
}

function compareUnits({ index, nameOf }: CheckContext, units: readonly PointIndex[], { quantity: { of }, occurrences }: Printed): Result[] {
  const [first] = occurrences
  const whole = printedSide(index, of)
  const sides = units.flatMap((unit) => printedSide(unit, of) ?? [])
  if (!first || first.place.form === null || !whole || sides.length < units.length || of.scenario !== undefined) return []
  if (intersects(whole.interval, addIntervals(sides.map(({ interval }) => interval)))) return [pass]
  const { measure } = of
  const sum = sides.reduce((total, { value }) => total + value, 0n)
  const [printed, added, unit] = [printSide(whole.value, measure), printSide(sum, measure), sideUnit(measure)]
  const message = `${describePoint(of, nameOf)}印为${printed}${unit}（${describePlace(first.place)}），各单位相加是${added}${unit}。请核对汇总。`
  return [
    { outcome: 'fail', message, expected: added, actual: printed, difference: printSide(whole.value - sum, measure), where: [first.place] },
  ]
}

function sample(ofUnit: string) {
  const of = point('expenditure', { funding: 'generalPublicBudget' })
  const unit = (amount: string) => ({ cells: [[of, amount]] }) as const
  return { cells: [[of, '462.77']], units: [unit('162.77'), unit(ofUnit)] } as const
}
