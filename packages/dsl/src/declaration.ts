import type {
  EconomicItems,
  Evaluation,
  FunctionCategories,
  GeneralPublicItems,
  GovernmentFundItems,
  Member,
  Report,
  StateCapitalItems,
} from '@juesuan/core'
import type { AdditionalCode } from './additional-code.ts'
import type { DeclaredUnit } from './declared-unit.ts'
import type { Yuan } from './yuan.ts'

/** An amount in 元, exact to the 分: `3_952_852.22`, as text above 9,999,999,999,999.99, or `yuan(…)` where it is computed. */
export type Amount = number | string | Yuan

/**
 * Something for each code of a classification. Editors complete the known codes; another key is let in here,
 * so that `checkedDeclaration` can say what is wrong with it.
 */
type ByItem<Items, Value> = { readonly [Code in keyof Items]?: Value } & { readonly [code: string]: Value }

/** Something for each 类 of the functional classification. */
type ByCategory<Value> = { readonly [Code in keyof FunctionCategories]?: Value } & { readonly [code: string]: Value }

/** How an item was spent. */
interface SpentExpenditure {
  readonly basic?: Amount
  readonly project?: Amount
}

/** How an item was spent from appropriations, and what layouts that tell of each 项 say of it. */
export interface AppropriationExpenditure extends SpentExpenditure {
  /** Initial budget (年初预算) of the 项; that of its 类 is added up. */
  readonly initialBudget?: Amount
  /** What it was used for (主要用于…). */
  readonly use?: string
  /** Why it differs from its initial budget. */
  readonly reason?: string
}

/** How an item was spent from money that is no appropriation. */
export interface OtherExpenditure extends SpentExpenditure {
  readonly superiorRemittance?: Amount
  readonly business?: Amount
  readonly affiliateSubsidy?: Amount
}

/** The accounts of one of the three budgets. */
interface AppropriationAccounts<Items> {
  readonly expenditure?: ByItem<Items, AppropriationExpenditure>
  /** Left out, revenue is what was spent and carried over less what was brought forward, item by item. */
  readonly revenue?: ByItem<Items, Amount>
  readonly openingBalance?: ByItem<Items, Amount>
  readonly closingBalance?: ByItem<Items, Amount>
  /** Final expenditure of the year before, by 类. */
  readonly priorYear?: ByCategory<Amount>
  /** Why its total changed. */
  readonly reason?: string
  /** Why its total differs from the initial budget. */
  readonly budgetReason?: string
}

/** The general public budget; its basic expenditure is declared by economic class too. */
export interface GeneralPublicAccounts extends AppropriationAccounts<GeneralPublicItems> {
  readonly basicByEconomic?: ByItem<EconomicItems, Amount>
  /** Initial budget (年初预算), by 类; of a 类 whose 项 have theirs in `expenditure`, it is their sum. */
  readonly initialBudget?: ByCategory<Amount>
  /** What each 类 was used for (用于…). */
  readonly uses?: ByCategory<string>
  /** Why each 类 changed (主要原因是…). */
  readonly reasons?: ByCategory<string>
}

/** Revenue besides appropriations, by source and item. */
type OtherRevenue = {
  readonly [Source in 'superiorSubsidy' | 'publicService' | 'business' | 'affiliateRemittance' | 'other']?: ByItem<
    GeneralPublicItems,
    Amount
  >
}

/** Money that is no appropriation. */
export interface NonAppropriationAccounts {
  readonly revenue?: OtherRevenue
  readonly expenditure?: ByItem<GeneralPublicItems, OtherExpenditure>
  readonly surplusUsed?: ByItem<GeneralPublicItems, Amount>
  readonly surplusDistribution?: ByItem<GeneralPublicItems, Amount>
  readonly openingBalance?: ByItem<GeneralPublicItems, Amount>
  readonly closingBalance?: ByItem<GeneralPublicItems, Amount>
  readonly priorYear?: ByCategory<Amount>
  /** Surplus distributed in the year before; it is part of last year's total uses. */
  readonly priorYearSurplusDistribution?: Amount
}

/** Amounts of an item of the three public expenses; initial budget is 年初预算数, full-year budget 全年预算数: layouts print one or the other. */
export interface PublicExpenseAmounts {
  readonly final?: Amount
  readonly initialBudget?: Amount
  readonly adjustedBudget?: Amount
  readonly priorYear?: Amount
  readonly reason?: string
  readonly use?: string
}

/** Receptions of one kind. */
export interface Receptions {
  readonly final: Amount
  /** 批次 */
  readonly receptions?: number
  /** 人次 */
  readonly guests?: number
  readonly use?: string
}

/** “三公”经费. */
export interface ThreePublicExpenses {
  /** Why the total changed. */
  readonly reason?: string
  /** Why the total differs from the budget. */
  readonly budgetReason?: string
  readonly overseasVisits?: PublicExpenseAmounts & { readonly groups?: number; readonly persons?: number }
  readonly vehiclePurchase?: PublicExpenseAmounts & { readonly vehicles?: number }
  /** `vehicles` is 公务用车保有量. */
  readonly vehicleOperation?: PublicExpenseAmounts & { readonly vehicles?: number }
  readonly hospitality?: Omit<PublicExpenseAmounts, 'final' | 'use'> & {
    /** 外事接待, a part of domestic reception. */
    readonly foreignAffairs?: Receptions
    /** Domestic reception that is not for foreign affairs. */
    readonly otherDomestic?: Omit<Receptions, 'use'>
    /** 国（境）外接待. */
    readonly overseas?: Receptions
  }
}

/** Contracts of one kind, by the size of the supplier. */
type ContractsBySupplier = { readonly [Size in 'large' | 'medium' | 'microAndSmall']?: Amount }

/** Projects that were looked at, and their budget. */
interface ManagedProjects {
  readonly projects: number
  readonly amount: Amount
}

/** What small firms were reserved, and what they were awarded of it. */
interface ReservedProcurement {
  readonly budget?: Amount
  readonly awarded?: Amount
}

/** 绩效: which projects were evaluated, with what grades, for how much money. */
export interface Performance {
  /** By what it is managed, each by its name: 制定了…办法，建立了…机制. */
  readonly management?: { readonly rules: string; readonly mechanism: string }
  /** 编报绩效目标 */
  readonly objectives?: ManagedProjects
  /** 绩效跟踪 */
  readonly monitoring?: ManagedProjects
  readonly selfEvaluation?: {
    /** Whose self-evaluation: 组织对…全面开展了绩效自评. */
    readonly scope?: string
    readonly grades: { readonly [Grade in Member<'grade'>]?: number }
    readonly amount: { readonly [Funding in 'generalPublicBudget' | 'governmentFundBudget' | 'stateCapitalBudget']?: Amount }
    /** In points, with two decimals at most. */
    readonly averageScore?: number
    /** How many problems were found: those set right, and those being so. */
    readonly problems?: { readonly [State in Member<'rectification'>]?: number }
  }
  readonly departmentEvaluation?: {
    /** Without the year: 鼓励扩大进出口专项资金. */
    readonly project: string
    readonly budget: Amount
    readonly amount: { readonly [Funding in 'generalPublicBudget' | 'governmentFundBudget' | 'stateCapitalBudget']?: Amount }
    /** What came of it, without a full stop. */
    readonly result: string
    readonly report: Evaluation
  }
}

/** A finding the department lets stand, and why (出错说明). */
export interface Acknowledgement {
  /** The check, as findings name it: `prior-year-mismatch`. */
  readonly check: string
  /** One of its places, as findings print it: `公开03表 201行 栏1`, `五（三）`; left out, wherever it is found. */
  readonly at?: string
  readonly reason: string
}

/** What one unit pays another of the same department, which the department as a whole neither spends nor receives. */
export interface Elimination {
  /** The units, by their names. */
  readonly from: string
  readonly to: string
  /** The 项 it is spent under. */
  readonly item: string
  /** The 项 it is received under; left out, the same. */
  readonly revenueItem?: string
  readonly amount: Amount
}

/** The amounts of a department or of one of its units. */
export interface Accounts {
  /** Last year's report, of the same department or unit: its final amounts are this year's 上年决算, its closing balances this year's opening ones. What it lacks is declared. */
  readonly priorYear?: { readonly report: Report }
  /** Functional 项 that the catalogue lacks, by code. */
  readonly additionalCodes?: Readonly<Record<string, AdditionalCode>>
  readonly generalPublicBudget?: GeneralPublicAccounts
  readonly governmentFundBudget?: AppropriationAccounts<GovernmentFundItems>
  readonly stateCapitalBudget?: AppropriationAccounts<StateCapitalItems>
  readonly nonAppropriation?: NonAppropriationAccounts
  readonly threePublicExpenses?: ThreePublicExpenses
  readonly agencyOperatingExpenses?: { readonly [Kind in Member<'agency'>]?: Amount } & {
    readonly priorYear?: Amount
    readonly reason?: string
  }
  readonly procurement?: { readonly [Kind in Member<'procurement'>]?: ContractsBySupplier } & {
    /** 预留采购项目: for small and medium firms, for small and micro ones; `none` is what they won without. */
    readonly reserved?: { readonly [For in Member<'reservation'>]?: ReservedProcurement }
  }
  readonly vehicles?: { readonly [Kind in Member<'vehicle'>]?: { readonly count: number; readonly use?: string } }
  /** 单价50万元以上通用设备, 台（套）; to 2021, after which all large equipment is told as one. */
  readonly generalEquipment?: number
  /** 单价100万元以上专用设备, 台（套）; to 2021. */
  readonly specialEquipment?: number
  /** 单价100万元（含）以上设备（不含车辆）, 台（套）; from 2022 on. */
  readonly largeEquipment?: number
}

/** One budgetary unit's final accounts of a year. */
export interface UnitDeclaration extends Accounts {
  /** As the department's report names it. */
  readonly unit: string
  /** Left out, the layout's year. */
  readonly year?: number
}

/** A department's final accounts of a year: each quantity once, amounts in 元. Totals and rates are never declared. */
export interface Declaration extends Accounts {
  readonly department: string
  /** Left out, the layout's year. */
  readonly year?: number
  /** 纳入决算编报范围的预算单位: their names, or each as `defineUnit(…)`, and the department is their sum. */
  readonly units: readonly (string | DeclaredUnit)[]
  /** What units paid each other: it is taken off both what was spent and what was received. */
  readonly eliminations?: {
    /** 对附属单位补助支出 against 上级补助收入. */
    readonly subsidies?: readonly Elimination[]
    /** 上缴上级支出 against 附属单位上缴收入. */
    readonly remittances?: readonly Elimination[]
  }
  /** 本部门职责, without numbers. */
  readonly duties: readonly string[]
  /** Why the totals changed; `fiscalAppropriation` left out, the same. */
  readonly reasons?: { readonly total?: string; readonly fiscalAppropriation?: string }
  readonly performance?: Performance
  /** 其他需要说明的事项, without a full stop. */
  readonly otherMatters?: string
  /** Findings that stand, with the reason; one that nothing is found for is a finding itself. */
  readonly acknowledged?: readonly Acknowledgement[]
  /** Terms to explain besides those of the layout. */
  readonly terms?: readonly { readonly term: string; readonly meaning: string }[]
}
