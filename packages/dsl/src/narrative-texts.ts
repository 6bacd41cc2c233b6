import type { NarrativeTexts } from '@juesuan/core'
import type { Declaration } from './declaration.ts'

/** The words of a declaration, where the layouts look for them. */
export function narrativeTexts(declaration: Declaration): NarrativeTexts {
  const { generalPublicBudget, governmentFundBudget, stateCapitalBudget, threePublicExpenses, performance, reasons } = declaration
  const { overseasVisits, vehiclePurchase, vehicleOperation, hospitality } = threePublicExpenses ?? {}
  return {
    duties: declaration.duties,
    reasons: {
      total: reasons?.total,
      fiscalAppropriation: reasons?.fiscalAppropriation ?? reasons?.total,
      generalPublicBudget: generalPublicBudget?.reason,
      governmentFundBudget: governmentFundBudget?.reason,
      stateCapitalBudget: stateCapitalBudget?.reason,
      agencyOperatingExpenses: declaration.agencyOperatingExpenses?.reason,
      threePublicExpenses: threePublicExpenses?.reason,
      categories: given(generalPublicBudget?.reasons ?? {}),
      publicExpenses: given({
        overseasVisits: overseasVisits?.reason,
        vehiclePurchase: vehiclePurchase?.reason,
        vehicleOperation: vehicleOperation?.reason,
        hospitality: hospitality?.reason,
      }),
    },
    uses: {
      categories: given(generalPublicBudget?.uses ?? {}),
      publicExpenses: given({
        overseasVisits: overseasVisits?.use,
        vehiclePurchase: vehiclePurchase?.use,
        vehicleOperation: vehicleOperation?.use,
        foreignAffairsHospitality: hospitality?.foreignAffairs?.use,
        overseasHospitality: hospitality?.overseas?.use,
      }),
      vehicles: given(Object.fromEntries(Object.entries(declaration.vehicles ?? {}).map(([kind, { use }]) => [kind, use]))),
    },
    selfEvaluation: performance?.selfEvaluation,
    departmentEvaluation: performance?.departmentEvaluation,
    evaluation: performance?.departmentEvaluation?.report,
    otherMatters: declaration.otherMatters,
    terms: declaration.terms ?? [],
  }
}

function given(texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])))
}
