import { cellInterval } from '../../amount/interval.ts'
import { describePlace } from '../../disclosure/place.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import type { Measure } from '../../point/measure.ts'
import { type Check, notApplicable, pass } from '../check.ts'

const balances: ReadonlySet<Measure> = new Set(['openingBalance', 'closingBalance', 'surplusDistribution'])

/** 结转结余为负须说明: less than nothing can be left over, but only with a reason. */
export const balanceNegative: Check = {
  id: 'balance-negative',
  title: '结转结余为负须说明',
  covers: ['K007'],
  regime: 'oneSided',
  severity: 'warning',
  basis: '《预算法实施条例》（2020）第八十三条：结转、结余应当列出；为负数的，应当说明原因',
  *run({ index, nameOf }) {
    const printed = index.printed.filter(({ quantity }) => quantity.kind === 'value' && balances.has(quantity.of.measure))
    if (printed.length === 0) yield notApplicable('没有印出结转和结余')
    for (const { quantity, occurrences } of printed) {
      const [first] = occurrences
      const high = first && cellInterval(first.figure.cell)?.high
      if (high === undefined || high >= 0n) yield pass
      else {
        const message = `${describePoint(quantity.of, nameOf)}印为${first?.figure.text}（${first ? describePlace(first.place) : ''}），为负数。请核对；如果属实，请说明原因。`
        yield { outcome: 'fail', message, where: occurrences.map(({ place }) => place) }
      }
    }
  },
  examples: { passing: { cells: [[point('closingBalance'), '55.34']] }, failing: { cells: [[point('closingBalance'), '-55.34']] } },
}
