import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { printedSide } from '../printed-side.ts'

const expense = point('threePublicExpenses', { publicExpense: 'hospitality' })
const guests = point('guests')

/** 分 a guest below or above which the figures deserve a second look: 10元 and 1,000元. */
const usual = { least: 1_000n, most: 100_000n }

/** 人均接待费合乎常理: what a guest cost on average is neither next to nothing nor extravagant. */
export const receptionImplausible: Check = {
  id: 'reception-implausible',
  title: '人均接待费合乎常理',
  covers: ['K140'],
  regime: 'oneSided',
  severity: 'info',
  basis: '合理性检查，不是规定：人均低于10元或高于1000元的，多为批次、人次或金额单位写错',
  *run({ index }) {
    const [money, persons] = [printedSide(index, expense), printedSide(index, guests)]
    if (!money?.place || !persons?.place || persons.value <= 0n) return yield notApplicable('没有公务接待，或没有印出人次')
    // The bounds are compared with all that the printed amount may stand for.
    const low = money.interval.high < usual.least * persons.value
    const high = money.interval.low > usual.most * persons.value
    if (!low && !high) return yield pass
    const message = `公务接待费${money.text || '0'}万元，${persons.text}人次，平均每人次${low ? '不到10元' : '超过1000元'}。请核对金额和人次。`
    yield { outcome: 'fail', message, where: [money.place, persons.place] }
  },
  examples: {
    passing: {
      cells: [
        [expense, '0.26'],
        [guests, '38'],
      ],
    },
    failing: {
      cells: [
        [expense, '26.00'],
        [guests, '38'],
      ],
    },
  },
}
