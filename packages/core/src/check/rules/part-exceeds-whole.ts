import { point } from '../../point/data-point.ts'
import type { Check } from '../check.ts'
import { relationResults } from './relation-results.ts'

/** 部分不大于整体: what is printed of a whole cannot be more than it; the rest is not printed. */
export const partExceedsWhole: Check = {
  id: 'part-exceeds-whole',
  title: '部分不大于整体',
  covers: ['K020', 'K055', 'K143'],
  regime: 'oneSided',
  severity: 'error',
  basis: '财政部《部门决算报表编制说明》：财政拨款支出是本年支出的一部分',
  run: relationResults(({ comparison }) => comparison === '>='),
  examples: {
    passing: {
      cells: [
        [point('expenditure', { function: '201' }), '2112.86'],
        [point('expenditure', { function: '201', funding: 'fiscalAppropriation' }), '2106.66'],
      ],
    },
    failing: {
      cells: [
        [point('expenditure', { function: '201' }), '2106.66'],
        [point('expenditure', { function: '201', funding: 'fiscalAppropriation' }), '2112.86'],
      ],
    },
  },
}
