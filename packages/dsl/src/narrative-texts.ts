import type { NarrativeTexts } from '@juesuan/core'
import type { AppropriationExpenditure, Declaration } from './declaration.ts'
import type { Keyed } from './facts/by-item.ts'

/** The words of a declaration, where the layouts look for them. */
export function narrativeTexts(declaration: Declaration): NarrativeTexts {
  const { generalPublicBudget, governmentFundBudget, stateCapitalBudget, threePublicExpenses, performance, reasons } = declaration
  const { overseasVisits, vehiclePurchase, vehicleOperation, hospitality } = threePublicExpenses ?? {}
  const items = { ...generalPublicBudget?.expenditure, ...governmentFundBudget?.expenditure, ...stateCapitalBudget?.expenditure }
  const vehicleReasons = [vehiclePurchase?.reason, vehicleOperation?.reason].flatMap((reason) => clause(reason) ?? [])
  return {
    duties: declaration.duties,
    reasons: {
      total: clause(reasons?.total),
      fiscalAppropriation: clause(reasons?.fiscalAppropriation),
      generalPublicBudget: clause(generalPublicBudget?.reason),
      governmentFundBudget: clause(governmentFundBudget?.reason),
      stateCapitalBudget: clause(stateCapitalBudget?.reason),
      agencyOperatingExpenses: clause(declaration.agencyOperatingExpenses?.reason),
      threePublicExpenses: clause(threePublicExpenses?.reason),
      categories: given(generalPublicBudget?.reasons ?? {}),
      publicExpenses: given({
        overseasVisits: overseasVisits?.reason,
        vehiclePurchase: vehiclePurchase?.reason,
        vehicleOperation: vehicleOperation?.reason,
        officialVehicles: vehicleReasons.length === 0 ? undefined : vehicleReasons.join('；'),
        hospitality: hospitality?.reason,
      }),
      items: ofItems(items, 'reason'),
      budgets: given({
        generalPublicBudget: generalPublicBudget?.budgetReason,
        governmentFundBudget: governmentFundBudget?.budgetReason,
        stateCapitalBudget: stateCapitalBudget?.budgetReason,
        threePublicExpenses: threePublicExpenses?.budgetReason,
      }),
    },
    uses: {
      categories: given(generalPublicBudget?.uses ?? {}),
      items: ofItems(items, 'use'),
      publicExpenses: given({
        overseasVisits: overseasVisits?.use,
        vehiclePurchase: vehiclePurchase?.use,
        vehicleOperation: vehicleOperation?.use,
        foreignAffairsHospitality: hospitality?.foreignAffairs?.use,
        overseasHospitality: hospitality?.overseas?.use,
      }),
      vehicles: given(Object.fromEntries(Object.entries(declaration.vehicles ?? {}).map(([kind, { use }]) => [kind, use]))),
    },
    performanceManagement: performance?.management && {
      rules: clause(performance.management.rules),
      mechanism: clause(performance.management.mechanism),
    },
    selfEvaluation: performance?.selfEvaluation && { scope: clause(performance.selfEvaluation.scope ?? '') },
    departmentEvaluation: performance?.departmentEvaluation && {
      // The layout says 项目 after the name.
      project: clause(performance.departmentEvaluation.project).replace(/项目$/u, ''),
      result: clause(performance.departmentEvaluation.result),
    },
    evaluation: performance?.departmentEvaluation?.report,
    otherMatters: clause(declaration.otherMatters),
    terms: declaration.terms ?? [],
  }
}

function ofItems(items: Keyed<AppropriationExpenditure>, word: 'use' | 'reason'): Record<string, string> {
  return given(Object.fromEntries(Object.entries(items).map(([code, item]) => [code, item?.[word]])))
}

function given(texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, clause(text)]])))
}

/** A clause goes into a sentence, whose punctuation is the layout's. */
function clause<Text extends string | undefined>(text: Text): Text | string {
  return text === undefined ? text : text.trim().replace(/[。；，、.;,]+$/u, '')
}
