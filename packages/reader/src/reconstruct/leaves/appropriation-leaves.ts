import { type DataPoint, type Member, point, type Term } from '@juesuan/core'
import { type Leaf, leaf } from './leaf.ts'
import { type ItemBudget, itemBudgets, type PrintedCodes } from './printed-codes.ts'

/** Of money that a budget has no 项 of any more, what was spent last year is put here: 其他支出. */
const otherCategory = '229'

/** What a declaration states of the three budgets; revenue is what was spent and carried over less what was brought forward. */
export function appropriationLeaves({ items, economic, categories }: PrintedCodes, budgetsItems: boolean): Leaf[] {
  return [
    ...itemBudgets.flatMap((funding) => items[funding].flatMap((code) => itemLeaves(funding, code, budgetsItems))),
    ...economic.map((code) => leaf([general, 'basicByEconomic', code], spent(general, { economic: code, nature: 'basic' }))),
    ...(budgetsItems ? [] : categories.map((code) => categoryLeaf(general, 'initialBudget', code))),
    ...itemBudgets.flatMap((funding) =>
      priorCategories(funding, items[funding], categories).map((code) => categoryLeaf(funding, 'priorYear', code)),
    ),
  ]
}

const general = 'generalPublicBudget'

function itemLeaves(funding: ItemBudget, code: string, budgetsItems: boolean): Leaf[] {
  const received: Term = { point: point('revenue', { function: code, source: funding }) }
  const by = (nature: Member<'nature'>): Leaf => ({
    path: [funding, 'expenditure', code, nature],
    counts: [{ point: spent(funding, { function: code, nature }) }, received],
  })
  const opening = point('openingBalance', { function: code, funding })
  const closing = point('closingBalance', { function: code, funding })
  return [
    by('basic'),
    by('project'),
    {
      path: [funding, 'openingBalance', code],
      counts: [{ point: opening }, { point: { ...closing, scenario: 'priorYear' } }, { ...received, negative: true }],
    },
    { path: [funding, 'closingBalance', code], counts: [{ point: closing }, received] },
    ...(budgetsItems
      ? [leaf([funding, 'expenditure', code, 'initialBudget'], spent(funding, { function: code, scenario: 'initialBudget' }))]
      : []),
  ]
}

/** The general public budget is compared 类 by 类, the others as a whole, so that any 类 of theirs will do. */
function priorCategories(funding: ItemBudget, items: readonly string[], categories: readonly string[]): readonly string[] {
  if (funding === general) return categories.length > 0 ? categories : [otherCategory]
  return [items[0]?.slice(0, 3) ?? otherCategory]
}

function categoryLeaf(funding: ItemBudget, scenario: 'initialBudget' | 'priorYear', code: string): Leaf {
  const like = scenario === 'priorYear' ? spent(funding, { function: code }) : undefined
  return leaf([funding, scenario, code], spent(funding, { function: code, scenario }), like)
}

function spent(funding: ItemBudget, at: Omit<DataPoint, 'measure'>): DataPoint {
  return point('expenditure', { ...at, funding })
}
