import { valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { printedSide } from '../printed-side.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const vehicles = point('vehicles')
const kept = point('vehiclesKept')
/** Words about vehicles that say what a vehicle is for, or why it costs nothing. */
const explains = /(?:用车|车辆)[^。；]{0,100}(?:主要是|主要用于|用于|原因)/u

/** 车辆数与保有量的差异有说明: vehicles that no appropriation pays for are explained. */
export const vehiclesUnexplained: Check = {
  id: 'vehicles-unexplained',
  title: '车辆数与保有量的差异有说明',
  covers: ['K093'],
  regime: 'oneSided',
  severity: 'warning',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：公开公务用车保有量；国有资产占用情况的车辆数与之不同的，应当说明',
  *run({ index, paragraphs }) {
    const [all, paid] = [printedSide(index, vehicles), printedSide(index, kept)]
    if (!all?.place || !paid?.place) return yield notApplicable('没有同时印出车辆数和公务用车保有量')
    if (all.value === paid.value) return yield pass
    const where = [all.place, paid.place]
    const figures = `财政拨款负担的公务用车保有量${paid.text || '0'}辆，车辆${all.text || '0'}辆`
    if (paid.value > all.value) {
      return yield {
        outcome: 'fail',
        message: `${figures}，保有量不能大于车辆总数。请核对。`,
        expected: all.text || '0',
        actual: paid.text,
        where,
      }
    }
    const told = paragraphs.find(({ part, text: said }) => part === 'narrative' && said.includes('车辆') && explains.test(said))
    if (told)
      yield { outcome: 'fail', severity: 'info', message: `${figures}，文字已有说明（${told.place}）。请确认说明的就是这一差异。`, where }
    else yield { outcome: 'fail', message: `${figures}，文字没有说明其余车辆的用途。请补写。`, where }
  },
  examples: { passing: sample('1', '。'), failing: sample('0', '。') },
}

function sample(count: string, end: string) {
  return {
    cells: [[vehicles, '1']],
    narrative: [
      [text('公务用车保有量共'), sampleFigure(valueQuantity(kept), count), text(`辆${end}`)],
      [text('共有车辆'), sampleFigure(valueQuantity(vehicles), '1'), text('辆。')],
    ],
  } as const
}
