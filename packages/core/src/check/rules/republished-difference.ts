import { cellInterval, intersects } from '../../amount/interval.ts'
import { describePlace } from '../../disclosure/place.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { indexPoints } from '../point-index.ts'

/** 重新公开列明改动: every figure that is not what was published before is told of. */
export const republishedDifference: Check = {
  id: 'republished-difference',
  title: '重新公开的改动',
  covers: ['K183'],
  regime: 'exact',
  severity: 'info',
  basis: '重新公开的文本应当说明改了什么；这里逐个列出与先前公开的不同的数字',
  *run({ index, nameOf, others }) {
    if (!others.earlier) return yield notApplicable('没有给出先前公开的文本')
    const before = indexPoints(others.earlier)
    for (const { quantity, occurrences } of index.printed) {
      const [now] = occurrences
      const [then] = before.places(quantity)
      const [left, right] = [now && cellInterval(now.figure.cell), then && cellInterval(then.figure.cell)]
      if (!now || !then || !left || !right) continue
      if (intersects(left, right)) yield pass
      else {
        const message = `${describePoint(quantity.of, nameOf)}现在印为${now.figure.text || '空白'}（${describePlace(now.place)}），先前公开的是${then.figure.text || '空白'}。请说明改动的原因。`
        yield { outcome: 'fail', message, expected: then.figure.text, actual: now.figure.text, where: [now.place] }
      }
    }
  },
  examples: { passing: sample('462.77'), failing: sample('426.77') },
}

function sample(before: string) {
  const of = point('expenditure', { function: '201' })
  return { cells: [[of, '462.77']], earlier: { cells: [[of, before]] } } as const
}
