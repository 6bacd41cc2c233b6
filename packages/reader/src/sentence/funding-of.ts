import { type DataPoint, type Member, memberLabels } from '@juesuan/core'

const fundings = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const satisfies readonly Member<'funding'>[]

/** The budget a section is about, by its title. */
export function fundingOf(title: string): DataPoint['funding'] {
  return fundings.find((funding) => title.includes(memberLabels.funding[funding]))
}
