import type { Evaluation } from './evaluation.ts'

/** The words of a report that no figure can give: duties, uses, reasons. All plain text, without a full stop at the end of reasons and uses. */
export interface NarrativeTexts {
  /** 本部门职责, one text an item; numbers are printed by the layout. */
  readonly duties: readonly string[]
  readonly reasons: {
    /** Why total resources and uses changed. */
    readonly total?: string | undefined
    /** Why the totals of fiscal appropriations changed. */
    readonly fiscalAppropriation?: string | undefined
    readonly generalPublicBudget?: string | undefined
    readonly governmentFundBudget?: string | undefined
    readonly stateCapitalBudget?: string | undefined
    readonly agencyOperatingExpenses?: string | undefined
    readonly threePublicExpenses?: string | undefined
    /** Why a 类 of the general public budget changed, by its code. */
    readonly categories: Readonly<Record<string, string>>
    /** Why an item of the three public expenses changed, by its name. */
    readonly publicExpenses: Readonly<Record<string, string>>
    /** Why a 项 differs from its initial budget, by its code. */
    readonly items: Readonly<Record<string, string>>
    /** Why a total differs from its initial budget, by its name: one of the three budgets, or `threePublicExpenses`. */
    readonly budgets: Readonly<Record<string, string>>
  }
  readonly uses: {
    /** What a 类 of the general public budget was used for, by its code. */
    readonly categories: Readonly<Record<string, string>>
    /** What a 项 was mainly used for, by its code. */
    readonly items: Readonly<Record<string, string>>
    /** What an item of the three public expenses was mainly used for, by its name. */
    readonly publicExpenses: Readonly<Record<string, string>>
    /** What a kind of vehicle is used for, by its name. */
    readonly vehicles: Readonly<Record<string, string>>
  }
  /** By what performance is managed: the name of the rules, and of how they are worked by. */
  readonly performanceManagement?: { readonly rules: string; readonly mechanism: string } | undefined
  readonly selfEvaluation?: { readonly scope: string } | undefined
  readonly departmentEvaluation?: { readonly project: string; readonly result: string } | undefined
  readonly otherMatters?: string | undefined
  /** Terms to explain besides those of the layout. */
  readonly terms: readonly { readonly term: string; readonly meaning: string }[]
  readonly evaluation?: Evaluation | undefined
}
