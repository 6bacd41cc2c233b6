import { budgetLabels, measures, memberLabels } from '@juesuan/core'

/** The parts of a declaration that a ledger can fill, and what they are called. */
export const accounts = {
  generalPublicBudget: budgetLabels.generalPublicBudget,
  governmentFundBudget: budgetLabels.governmentFundBudget,
  stateCapitalBudget: budgetLabels.stateCapitalBudget,
  nonAppropriation: memberLabels.funding.nonAppropriation,
} as const

/** One of them. */
export type Account = keyof typeof accounts

/** What an amount of a ledger is: the property of a declaration it goes to. */
interface LedgerMeasureDefinition {
  /** What ledgers call it; the first is what messages call it. */
  readonly words: readonly [string, ...string[]]
  /** What its codes are: 项 or 类 of the functional classification, 款 of the economic one, or nothing. */
  readonly level: 'item' | 'category' | 'economic' | 'none'
  /** What tells its amounts apart besides the code. */
  readonly by?: 'nature' | 'source'
  /** The accounts that have it; left out, every one. */
  readonly accounts?: readonly Account[]
}

const general = ['generalPublicBudget'] as const
const other = ['nonAppropriation'] as const

/** Everything an amount of a ledger can be, in the order a module writes it. */
const definitions = {
  expenditure: { words: [measures.expenditure.zh, '本年支出', '支出决算', '支出决算数'], level: 'item', by: 'nature' },
  basicByEconomic: { words: ['基本支出经济分类', 'basic-by-economic', '基本支出按经济分类'], level: 'economic', accounts: general },
  initialBudget: { words: [memberLabels.scenario.initialBudget, 'initial-budget', '年初预算数'], level: 'category', accounts: general },
  priorYear: { words: [memberLabels.scenario.priorYear, 'prior-year-final', '上年决算数', '上年支出决算'], level: 'category' },
  revenue: { words: [measures.revenue.zh, '本年收入', '收入决算', '收入决算数'], level: 'item', by: 'source' },
  openingBalance: { words: [measures.openingBalance.zh, '年初结转结余'], level: 'item' },
  closingBalance: { words: [measures.closingBalance.zh, '年末结转结余'], level: 'item' },
  surplusUsed: { words: [measures.surplusUsed.zh, '使用非财政拨款结余'], level: 'item', accounts: other },
  surplusDistribution: { words: [measures.surplusDistribution.zh], level: 'item', accounts: other },
  priorYearSurplusDistribution: { words: ['上年结余分配'], level: 'none', accounts: other },
} as const satisfies Readonly<Record<string, LedgerMeasureDefinition>>

/** One of them. */
export type LedgerMeasure = keyof typeof definitions

/** Every measure with its definition. */
export const ledgerMeasures: Readonly<Record<LedgerMeasure, LedgerMeasureDefinition>> = definitions
