import { type BudgetAccount, codeLevel, functionalClassification, type Printed } from '@juesuan/core'

/** The budgets that appropriations are made from. */
export const itemBudgets = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const

/** One of them. */
export type ItemBudget = (typeof itemBudgets)[number]

/** The codes that a report has figures for. */
export interface PrintedCodes {
  /** The 项 of each budget, in code order. */
  readonly items: Readonly<Record<ItemBudget, readonly string[]>>
  /** The 款 of basic expenditure by economic class. */
  readonly economic: readonly string[]
  /** The 类 of the general public budget that something is said of. */
  readonly categories: readonly string[]
}

/** Finds the codes of a report, and the budget of each 项: the one whose form has it, else the one whose code it is. */
export function printedCodes(printed: readonly Printed[], year: number): PrintedCodes {
  const items = new Map<string, ItemBudget>()
  const economic = new Set<string>()
  const categories = new Set<string>()
  for (const { quantity, occurrences } of printed) {
    const of = quantity.kind === 'value' ? quantity.of : quantity.base
    const { function: code, funding, source } = of
    if (of.economic !== undefined && codeLevel(of.economic) === 'subcategory') economic.add(of.economic)
    if (code === undefined) continue
    const states = occurrences.some(({ figure }) => figure.cell.kind === 'amount')
    // Some forms print every 类, in use or not.
    if (codeLevel(code) === 'category' && funding === 'generalPublicBudget' && (states || of.scenario !== undefined)) categories.add(code)
    if (codeLevel(code) !== 'item') continue
    const own = itemBudgets.find((budget) => states && (budget === funding || budget === source))
    if (own) items.set(code, own)
    else if (!items.has(code)) items.set(code, catalogueBudget(code, year))
  }
  const codes = [...items.keys()].sort()
  const of = (budget: ItemBudget) => codes.filter((code) => items.get(code) === budget)
  for (const code of of('generalPublicBudget')) categories.add(code.slice(0, 3))
  return {
    items: {
      generalPublicBudget: of('generalPublicBudget'),
      governmentFundBudget: of('governmentFundBudget'),
      stateCapitalBudget: of('stateCapitalBudget'),
    },
    economic: [...economic].sort(),
    categories: [...categories].sort(),
  }
}

function catalogueBudget(code: string, year: number): ItemBudget {
  const budget: BudgetAccount | undefined = (functionalClassification.find(code, { year }) ?? functionalClassification.find(code))?.budget
  return itemBudgets.find((candidate) => candidate === budget) ?? 'generalPublicBudget'
}
