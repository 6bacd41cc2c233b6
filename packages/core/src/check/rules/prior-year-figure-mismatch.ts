import { intersects } from '../../amount/interval.ts'
import { describePlace } from '../../disclosure/place.ts'
import { text } from '../../document/text.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { indexPoints, type PointIndex } from '../point-index.ts'
import { printSide, sideUnit } from '../print-side.ts'
import { printedSide } from '../printed-side.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { type ImpliedBase, impliedBases } from '../stated-changes.ts'

/** 推算的上年数与上年公开的一致: this year's figure and its change lead to what was published last year. */
export const priorYearFigureMismatch: Check = {
  id: 'prior-year-figure-mismatch',
  title: '推算的上年数与上年公开的一致',
  covers: ['K176'],
  regime: 'interval',
  severity: 'warning',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：对增减变化情况进行说明；比较的基数是上年公开的决算数',
  *run(context) {
    const { priorYear } = context.others
    if (!priorYear) return yield notApplicable('没有给出上年度的决算')
    const before = indexPoints(priorYear)
    const bases = impliedBases(context)
    const results = bases.flatMap((base) => compareBase(context, before, base))
    yield* results.length > 0 ? results : [notApplicable('文字没有与上年比较')]
  },
  examples: { passing: sample('47.92'), failing: sample('49.72') },
}

function compareBase({ nameOf }: CheckContext, before: PointIndex, base: ImpliedBase): Result[] {
  const published = printedSide(before, { ...base.of, scenario: undefined })
  if (!published) return []
  if (intersects(base.interval, published.interval)) return [pass]
  const { measure } = base.of
  const [implied, then] = [printSide(base.value, measure), printSide(published.value, measure)]
  const message = `按增减额推算，${describePoint(base.of, nameOf)}是${implied}${sideUnit(measure)}（${describePlace(base.place)}），上年度公开的是${then}${sideUnit(measure)}。请核对增减额；有调整的，请说明。`
  return [{ outcome: 'fail', message, expected: then, actual: implied, where: [base.place] }]
}

function sample(published: string) {
  const of: DataPoint = point('expenditure', { function: '221', funding: 'generalPublicBudget' })
  return {
    cells: [[of, '43.27']],
    narrative: [
      [text('较上年决算减少'), sampleFigure({ kind: 'change', of, base: { ...of, scenario: 'priorYear' } }, '4.65'), text('万元。')],
    ],
    priorYear: { cells: [[of, published]] },
  } as const
}
