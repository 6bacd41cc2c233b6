import { point } from '../../point/data-point.ts'
import type { Check } from '../check.ts'
import { relationResults } from './relation-results.ts'

/** 收支平衡: 收入总计 = 支出总计, and 年末结转 = 年初结转 + 本年收入 − 本年支出, of each kind of money. */
export const balanceMismatch: Check = {
  id: 'balance-mismatch',
  title: '收支平衡',
  covers: ['K002', 'K004', 'K005', 'K008', 'K037', 'K040', 'K041', 'K042', 'K043', 'K044', 'K068', 'K071', 'K129'],
  regime: 'interval',
  severity: 'error',
  basis: '财决01表：31行 = 27 + 28 + 29，88行 = 84 + 85 + 86，31行 = 88行',
  run: relationResults(({ kind }) => kind !== 'hierarchy'),
  examples: {
    passing: {
      cells: [
        [point('totalResources'), '2995.39'],
        [point('totalUses'), '2995.39'],
      ],
    },
    failing: {
      cells: [
        [point('totalResources'), '2995.39'],
        [point('totalUses'), '2940.05'],
      ],
    },
  },
}
