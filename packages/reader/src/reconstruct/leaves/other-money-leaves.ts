import { point, type Term } from '@juesuan/core'
import { type Leaf, leaf } from './leaf.ts'
import type { PrintedCodes } from './printed-codes.ts'

const funding = 'nonAppropriation'
const natures = ['basic', 'project', 'superiorRemittance', 'business', 'affiliateSubsidy'] as const
const sources = ['superiorSubsidy', 'publicService', 'business', 'affiliateRemittance', 'other'] as const

/** What a declaration states of money that is no appropriation; it is kept by the 项 of the general public budget. */
export function otherMoneyLeaves({ items: { generalPublicBudget: items }, categories }: PrintedCodes): Leaf[] {
  const [category = '201'] = categories
  const before = point('expenditure', { funding, scenario: 'priorYear', function: category })
  const distributed = point('surplusDistribution', { funding, scenario: 'priorYear' })
  return [
    ...items.flatMap(itemLeaves),
    leaf([funding, 'priorYear', category], before, point('expenditure', { funding, function: category })),
    leaf([funding, 'priorYearSurplusDistribution'], distributed),
  ]
}

function itemLeaves(code: string): Leaf[] {
  const at = { function: code, funding } as const
  const closing = point('closingBalance', at)
  const opening: Leaf = {
    path: [funding, 'openingBalance', code],
    counts: [{ point: point('openingBalance', at) }, { point: { ...closing, scenario: 'priorYear' } }],
  }
  return [
    ...sources.map((source) => leaf([funding, 'revenue', source, code], point('revenue', { function: code, source }))),
    ...natures.map((nature) => leaf([funding, 'expenditure', code, nature], point('expenditure', { ...at, nature }))),
    leaf([funding, 'surplusUsed', code], point('surplusUsed', at)),
    leaf([funding, 'surplusDistribution', code], point('surplusDistribution', at)),
    opening,
    leaf([funding, 'closingBalance', code], closing),
  ]
}

/** What came in of it and went out of it is the same. */
export const otherMoneyBalance: readonly Term[] = [
  { point: point('revenue', { source: funding }) },
  { point: point('surplusUsed', { funding }) },
  { point: point('openingBalance', { funding }) },
  { point: point('expenditure', { funding }), negative: true },
  { point: point('surplusDistribution', { funding }), negative: true },
  { point: point('closingBalance', { funding }), negative: true },
]
