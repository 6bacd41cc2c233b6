import { describePlace } from '../../disclosure/place.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { listFigures } from '../list-figures.ts'

const expenditure = (code?: string, nature?: 'basic' | 'project'): DataPoint =>
  point('expenditure', { funding: 'generalPublicBudget', function: code, nature })

/** A table whose every sum may be right by rounding, with a total between its rows and its columns. */
const table = (total: string): readonly (readonly [DataPoint, string])[] => [
  [expenditure(), total],
  [expenditure(undefined, 'basic'), '2.00'],
  [expenditure(undefined, 'project'), '2.00'],
  ...['201', '208'].flatMap((code): (readonly [DataPoint, string])[] => [
    [expenditure(code), '2.01'],
    [expenditure(code, 'basic'), '1.00'],
    [expenditure(code, 'project'), '1.00'],
  ]),
]

/** 各数能够同时成立: some exact ledger lies behind all printed figures at once. */
export const jointlyInfeasible: Check = {
  id: 'jointly-infeasible',
  title: '各数能够同时成立',
  covers: ['K186'],
  regime: 'interval',
  severity: 'error',
  basis: '财政部《部门决算报表编制说明》：表内、表间平衡关系同时成立',
  *run({ index, prove }): Generator<Result> {
    if (index.list.count === 0) return yield notApplicable('没有印出金额')
    const { verdict, conflict } = prove()
    const where = conflict.map(({ place }) => place)
    if (verdict === 'tooLarge') {
      const [first] = conflict
      const amount = first ? `${describePlace(first.place)}的${first.figure.text}` : '金额之和'
      return yield { outcome: 'unreadable', message: `${amount}超过九十万亿元，无法逐分核对。请核对金额单位。`, where }
    }
    if (verdict !== 'impossible') return yield pass
    const message = `没有一套精确到分的账能同时印出下列各数，虽然逐项核对都在四舍五入允许的范围之内：${listFigures(conflict)}。请一并核对。`
    return yield { outcome: 'fail', message, where }
  },
  examples: { passing: { cells: table('4.00').slice(0, 3) }, failing: { cells: table('4.01') } },
}
