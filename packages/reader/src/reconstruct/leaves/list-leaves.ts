import type { Printed } from '@juesuan/core'
import type { Layout } from '@juesuan/layouts'
import { appropriationLeaves } from './appropriation-leaves.ts'
import type { Leaf } from './leaf.ts'
import { otherMoneyLeaves } from './other-money-leaves.ts'
import { performanceLeaves } from './performance-leaves.ts'
import { printedCodes } from './printed-codes.ts'
import { publicExpenseLeaves } from './public-expense-leaves.ts'
import { statisticsLeaves } from './statistics-leaves.ts'

/** Every quantity that a declaration of a printed report may have to state, in its layout; most of them will be nothing. */
export function listLeaves(printed: readonly Printed[], { year, itemDetails, publicExpenseBudget }: Layout): Leaf[] {
  const codes = printedCodes(printed, year)
  return [
    ...appropriationLeaves(codes, itemDetails.includes('initialBudget')),
    ...otherMoneyLeaves(codes),
    ...publicExpenseLeaves(publicExpenseBudget),
    ...statisticsLeaves(),
    ...performanceLeaves(),
  ]
}
