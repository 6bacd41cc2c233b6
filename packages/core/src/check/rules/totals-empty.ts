import { cellInterval } from '../../amount/interval.ts'
import { describePlace } from '../../disclosure/place.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, notApplicable, pass } from '../check.ts'

const [resources, uses] = [point('totalResources'), point('totalUses')]

/** 收支总计不为零: a department without any money has not filled in its form. */
export const totalsEmpty: Check = {
  id: 'totals-empty',
  title: '收支总计不为零',
  covers: ['K006'],
  regime: 'exact',
  severity: 'warning',
  basis: '部门决算公开：收支总计为零，多为没有填报',
  *run({ index, nameOf }) {
    const totals = [resources, uses].flatMap((of) => index.first(of) ?? [])
    if (totals.length === 0) yield notApplicable('没有印出收支总计')
    for (const { figure, place } of totals) {
      // A printed 0.00 may be an amount too small to show.
      if (cellInterval(figure.cell)?.high !== 0n) yield pass
      else {
        const message = `${describePoint(figure.quantity.of, nameOf)}为零（${describePlace(place)}）。请核对是否漏填。`
        yield { outcome: 'fail', message, actual: figure.text, where: [place] }
      }
    }
  },
  examples: {
    passing: { cells: [[point('totalResources'), '2995.39']] },
    failing: { cells: [[point('totalResources'), '0']] },
  },
}
