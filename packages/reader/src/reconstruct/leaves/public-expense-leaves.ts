import { type Member, point } from '@juesuan/core'
import { type Leaf, leaf } from './leaf.ts'

const root = 'threePublicExpenses'
const items = ['overseasVisits', 'vehiclePurchase', 'vehicleOperation', 'hospitality'] as const
const receptions = {
  foreignAffairs: 'foreignAffairsHospitality',
  overseas: 'overseasHospitality',
  otherDomestic: 'otherDomesticHospitality',
} as const satisfies Readonly<Record<string, Member<'publicExpense'>>>

/** What a declaration states of the three public expenses, against the budget that the layout prints. */
export function publicExpenseLeaves(budget: 'initialBudget' | 'adjustedBudget'): Leaf[] {
  return [
    ...items.flatMap((publicExpense) => {
      const final = point('threePublicExpenses', { publicExpense })
      return [
        ...(publicExpense === 'hospitality' ? [] : [leaf([root, publicExpense, 'final'], final)]),
        leaf([root, publicExpense, budget], { ...final, scenario: budget }),
        leaf([root, publicExpense, 'priorYear'], { ...final, scenario: 'priorYear' }, final),
      ]
    }),
    ...Object.entries(receptions).flatMap(([kind, publicExpense]) => [
      leaf([root, 'hospitality', kind, 'final'], point('threePublicExpenses', { publicExpense })),
      leaf([root, 'hospitality', kind, 'receptions'], point('receptions', { publicExpense })),
      leaf([root, 'hospitality', kind, 'guests'], point('guests', { publicExpense })),
    ]),
    leaf([root, 'overseasVisits', 'groups'], point('overseasGroups')),
    leaf([root, 'overseasVisits', 'persons'], point('overseasPersons')),
    leaf([root, 'vehiclePurchase', 'vehicles'], point('vehiclesPurchased')),
    leaf([root, 'vehicleOperation', 'vehicles'], point('vehiclesKept')),
  ]
}
