import { cellInterval } from '../../amount/interval.ts'
import { onceFor } from '../../disclosure/once-for.ts'
import { describePlace } from '../../disclosure/place.ts'
import type { Shape } from '../../disclosure/shape.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import type { Measure } from '../../point/measure.ts'
import { type Check, notApplicable, pass } from '../check.ts'

const balances: ReadonlySet<Measure> = new Set(['openingBalance', 'closingBalance', 'surplusDistribution'])

const balancesOf = onceFor(({ quantities }: Shape) => quantities.filter(({ kind, of }) => kind === 'value' && balances.has(of.measure)))

/** 结转结余为负须说明: less than nothing can be left over, but only with a reason. */
export const balanceNegative: Check = {
  id: 'balance-negative',
  title: '结转结余为负须说明',
  covers: ['K007'],
  regime: 'oneSided',
  severity: 'warning',
  basis: '《预算法实施条例》（2020）第八十三条：结转、结余应当列出；为负数的，应当说明原因',
  *run({ index, nameOf }) {
    const printed = balancesOf(index.list.shape)
    if (printed.length === 0) yield notApplicable('没有印出结转和结余')
    for (const quantity of printed) {
      const cell = index.cell(quantity.of)
      const high = cell && cellInterval(cell)?.high
      if (high === undefined || high >= 0n) yield pass
      else {
        const occurrences = index.places(quantity)
        const [first] = occurrences
        const message = `${describePoint(quantity.of, nameOf)}印为${first?.figure.text}（${first ? describePlace(first.place) : ''}），为负数。请核对；如果属实，请说明原因。`
        yield { outcome: 'fail', message, where: occurrences.map(({ place }) => place) }
      }
    }
  },
  examples: { passing: { cells: [[point('closingBalance'), '55.34']] }, failing: { cells: [[point('closingBalance'), '-55.34']] } },
}
