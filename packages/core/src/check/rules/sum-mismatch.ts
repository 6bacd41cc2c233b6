import { point } from '../../point/data-point.ts'
import type { Check } from '../check.ts'
import { relationResults } from './relation-results.ts'

/** 合计等于各项之和: 合计 = Σ类, 类 = Σ款, 款 = Σ项, 合计 = 基本 + 项目 + …, 财政拨款 = 三本预算之和. */
export const sumMismatch: Check = {
  id: 'sum-mismatch',
  title: '合计等于各项之和',
  covers: [
    ...['K001', 'K003', 'K010', 'K011', 'K017', 'K022', 'K023', 'K024', 'K025', 'K029', 'K030', 'K031', 'K035', 'K036', 'K038', 'K039'],
    ...['K051', 'K053', 'K054', 'K057', 'K058', 'K059', 'K060', 'K062', 'K067', 'K069', 'K070', 'K074', 'K075', 'K076', 'K086', 'K087'],
    ...['K091', 'K115', 'K116', 'K126', 'K133', 'K139', 'K145'],
  ],
  regime: 'interval',
  severity: 'error',
  basis: '财政部《部门决算报表编制说明》：表内基本平衡关系',
  run: relationResults(({ kind, comparison }) => kind === 'hierarchy' && comparison === '='),
  examples: {
    passing: {
      cells: [
        [point('revenue', { source: 'fiscalAppropriation' }), '12433.40'],
        [point('revenue', { source: 'generalPublicBudget' }), '4728.87'],
        [point('revenue', { source: 'governmentFundBudget' }), '7704.53'],
        [point('revenue', { source: 'stateCapitalBudget' }), ''],
      ],
    },
    failing: {
      cells: [
        [point('expenditure', { funding: 'generalPublicBudget' }), '462.97'],
        [point('expenditure', { funding: 'generalPublicBudget', nature: 'basic' }), '439.82'],
        [point('expenditure', { funding: 'generalPublicBudget', nature: 'project' }), '22.96'],
      ],
    },
  },
}
