import { budgetLabels, codeLevel, memberLabels, type NarrativeTexts } from '@juesuan/core'

/** More of one list than any report has; numerals end at 99. */
const longestList = 80

/**
 * The words of a report, each asked for by its path. In reading they are asked for twice: first as holes, which the
 * sentences are read by, then as what was found in them. A word that there is none of is left out.
 */
export function narrativeWords(word: (path: string) => string | undefined, functionCodes: readonly string[]): NarrativeTexts {
  const record = (path: string, keys: readonly string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const text = word(`${path}.${key}`)
        return text === undefined ? [] : [[key, text]]
      }),
    )
  const each = <Item>(item: (index: number) => Item | undefined): Item[] =>
    Array.from({ length: longestList }, (_, index) => item(index)).flatMap((made) => (made === undefined ? [] : [made]))
  const categories = functionCodes.filter((code) => codeLevel(code) === 'category')
  const items = functionCodes.filter((code) => codeLevel(code) === 'item')
  const publicExpenses = Object.keys(memberLabels.publicExpense)
  const rules = word('performanceManagement.rules')
  const mechanism = word('performanceManagement.mechanism')
  const scope = word('selfEvaluation.scope')
  const project = word('departmentEvaluation.project')
  const result = word('departmentEvaluation.result')
  return {
    duties: each((index) => word(`duties.${index}`)),
    reasons: {
      total: word('reasons.total'),
      fiscalAppropriation: word('reasons.fiscalAppropriation'),
      generalPublicBudget: word('reasons.generalPublicBudget'),
      governmentFundBudget: word('reasons.governmentFundBudget'),
      stateCapitalBudget: word('reasons.stateCapitalBudget'),
      agencyOperatingExpenses: word('reasons.agencyOperatingExpenses'),
      threePublicExpenses: word('reasons.threePublicExpenses'),
      categories: record('reasons.categories', categories),
      publicExpenses: record('reasons.publicExpenses', publicExpenses),
      items: record('reasons.items', items),
      budgets: record('reasons.budgets', [...Object.keys(budgetLabels), 'threePublicExpenses']),
    },
    uses: {
      categories: record('uses.categories', categories),
      items: record('uses.items', items),
      publicExpenses: record('uses.publicExpenses', publicExpenses),
      vehicles: record('uses.vehicles', Object.keys(memberLabels.vehicle)),
    },
    performanceManagement: rules === undefined && mechanism === undefined ? undefined : { rules: rules ?? '', mechanism: mechanism ?? '' },
    selfEvaluation: scope === undefined ? undefined : { scope },
    departmentEvaluation: project === undefined && result === undefined ? undefined : { project: project ?? '', result: result ?? '' },
    otherMatters: word('otherMatters'),
    terms: each((index) => {
      const term = word(`terms.${index}.term`)
      return term === undefined ? undefined : { term, meaning: word(`terms.${index}.meaning`) ?? '' }
    }),
  }
}
