import { cellInterval } from '../../amount/interval.ts'
import { percent } from '../../amount/percent.ts'
import { describePlace } from '../../disclosure/place.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** 占比在零与百之间: no part is more than its whole, and none less than nothing. */
export const shareOutOfRange: Check = {
  id: 'share-out-of-range',
  title: '占比在零与百之间',
  covers: ['K168'],
  regime: 'oneSided',
  severity: 'error',
  basis: '部门决算公开：占比是部分与整体之比，在0%至100%之间',
  *run({ index, nameOf }) {
    const shares = index.rates.filter(({ figure }) => figure.quantity.kind === 'share')
    if (shares.length === 0) yield notApplicable('没有印出占比')
    for (const { figure, place } of shares) {
      const interval = cellInterval(figure.cell)
      if (!interval || (interval.low <= 100n * percent && interval.high >= 0n)) yield pass
      else {
        const message = `${describePoint(figure.quantity.of, nameOf)}的占比印为${figure.text}%（${describePlace(place)}），应当在0%至100%之间。请核对。`
        yield { outcome: 'fail', message, actual: figure.text, where: [place] }
      }
    }
  },
  examples: { passing: sample('38.03'), failing: sample('380.34') },
}

function sample(share: string) {
  const of = point('expenditure', { funding: 'generalPublicBudget' })
  return {
    narrative: [[text('占本年支出合计的'), sampleFigure({ kind: 'share', of, base: point('expenditure') }, share), text('%。')]],
  } as const
}
