import { intersects } from '../../amount/interval.ts'
import { onceFor } from '../../disclosure/once-for.ts'
import { describePlace } from '../../disclosure/place.ts'
import { text } from '../../document/text.ts'
import { type DataPoint, point, pointKey } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { printSide } from '../print-side.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { firstByKey, type ImpliedBase, impliedBases } from '../stated-changes.ts'

/** 收支总计的上年数相等: revenue and expenditure totals were equal last year too, so both changes lead to one figure. */
export const totalsChangeMismatch: Check = {
  id: 'totals-change-mismatch',
  title: '收支总计推算的上年数相等',
  covers: ['K097'],
  regime: 'interval',
  severity: 'error',
  basis: '财决01表：31行 = 88行，收入总计等于支出总计；上年也是如此，所以两个增减额推得同一个上年数',
  *run(context) {
    const bases = impliedBases(context)
    const byKey = firstByKey(bases)
    const pairs = bases.flatMap((resources) => {
      const uses = resources.of.measure === 'totalResources' ? byKey.get(usesKey(resources.of)) : undefined
      return uses ? [compareTotals(context, resources, uses)] : []
    })
    yield* pairs.length > 0 ? pairs : [notApplicable('没有同时写明收入总计和支出总计的增减')]
  },
  examples: { passing: sample('10,656.85'), failing: sample('10,566.85') },
}

/** The key of the other total at the same coordinates. */
const usesKey = onceFor((of: DataPoint): string => pointKey({ ...of, measure: 'totalUses' }))

function compareTotals({ nameOf }: CheckContext, resources: ImpliedBase, uses: ImpliedBase): Result {
  if (intersects(resources.interval, uses.interval)) return pass
  const [left, right] = [printSide(resources.value, 'totalResources'), printSide(uses.value, 'totalUses')]
  const message = `按增减额推算，${describePoint(resources.of, nameOf)}是${left}万元（${describePlace(resources.place)}），${describePoint(uses.of, nameOf)}是${right}万元（${describePlace(uses.place)}），两者应当相等。请核对增减额。`
  return { outcome: 'fail', message, expected: left, actual: right, where: [resources.place, uses.place] }
}

function sample(fallen: string) {
  const sides = [point('totalResources'), point('totalUses')] as const
  return {
    cells: sides.map((of) => [of, '12433.40'] as const),
    narrative: [
      sides.flatMap((of, at) => [
        text(at === 0 ? '与上年相比，收入总计增加' : '万元，支出总计增加'),
        sampleFigure({ kind: 'change', of, base: { ...of, scenario: 'priorYear' } }, at === 0 ? '10,656.85' : fallen),
      ]),
    ],
  }
}
