import { describePlace } from '../../disclosure/place.ts'
import type { Quantity } from '../../document/quantity.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { mayBeNegative } from '../../point/measure.ts'
import { item, real } from '../../relation/elements.ts'
import { type Check, notApplicable, pass } from '../check.ts'

/** 金额不为负: revenue and expenditure cannot be less than nothing. */
export const amountNegative: Check = {
  id: 'amount-negative',
  title: '金额不为负',
  covers: ['K007', 'K077'],
  regime: 'oneSided',
  severity: 'error',
  basis: '财政部《部门决算报表编制说明》：核实性公式，收入、支出各行不小于零',
  *run({ index, figures: { list, starts, values }, nameOf }) {
    const { quantities } = list.shape
    const negative = quantities.filter((quantity, id) => real(values, item(starts, id)) < 0 && !isAllowed(quantity))
    if (quantities.length === 0) yield notApplicable('没有印出金额')
    else if (negative.length === 0) yield pass
    for (const quantity of negative) {
      const occurrences = index.places(quantity)
      const [first] = occurrences
      if (!first) continue
      const { text } = first.figure
      const subject = `${describePoint(quantity.of, nameOf)}${quantity.kind === 'value' ? '' : '的增减'}`
      const message = `${subject}印为${text}（${describePlace(first.place)}），不能为负。请核对。`
      yield { outcome: 'fail', message, actual: text, where: occurrences.map(({ place }) => place) }
    }
  },
  examples: { passing: { cells: [[point('revenue'), '3.00']] }, failing: { cells: [[point('revenue'), '-3.00']] } },
}

/** Whether a quantity may be printed below nothing; the direction of a change is for the words before it to say. */
function isAllowed({ kind, of: { measure } }: Quantity): boolean {
  return kind === 'value' ? mayBeNegative(measure) : kind === 'share' || kind === 'completion'
}
