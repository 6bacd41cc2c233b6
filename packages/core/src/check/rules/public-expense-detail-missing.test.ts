import { expect, it } from 'vitest'
import { point } from '../../point/data-point.ts'
import { checkSample } from '../check-sample.ts'
import { emptyLayout } from '../sample-layout.ts'
import { publicExpenseDetailMissing } from './public-expense-detail-missing.ts'

const items = ['overseasVisits', 'vehiclePurchase', 'vehicleOperation', 'hospitality'] as const

const fails = (hospitality: string, omitsNothing: boolean) =>
  checkSample(publicExpenseDetailMissing, {
    narrative: ['本年度“三公”经费支出见表。'],
    forms: [{ id: 'three-public-expenses' }],
    cells: items.map((item) => [point('threePublicExpenses', { publicExpense: item }), item === 'hospitality' ? hospitality : ''] as const),
    layout: { ...emptyLayout, omitsNothing },
  }).outcomes.fail

it('asks for no numbers of what there is none of, where the layout leaves that out', () => {
  expect(fails('', true)).toBe(0)
  expect(fails('3.00', true)).toBe(2)
  expect(fails('', false)).toBe(6)
})
