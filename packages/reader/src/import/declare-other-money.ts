import type { ImportSource } from './import-source.ts'
import { type WrittenEntry, writtenObject } from './written.ts'

const root = 'nonAppropriation'
const sources = ['superiorSubsidy', 'publicService', 'business', 'affiliateRemittance', 'other']
const natures = ['basic', 'project', 'superiorRemittance', 'business', 'affiliateSubsidy']
const balances = ['surplusUsed', 'surplusDistribution', 'openingBalance', 'closingBalance', 'priorYear']

/** Money that is no appropriation, as a declaration states it. */
export function declareOtherMoney({ amounts }: ImportSource): WrittenEntry {
  const spent = [...amounts.keys([root, 'expenditure'])].sort().map((code): WrittenEntry => {
    const path = [root, 'expenditure', code]
    const parts = natures.flatMap((nature) => amounts.entry([...path, nature]) ?? [])
    return {
      key: code,
      value: writtenObject(parts.map(({ key, value }) => ({ key, value }))),
      comment: amounts.commentOf(path, 'function'),
    }
  })
  const entries = [
    { key: 'revenue', value: writtenObject(sources.map((each) => amounts.byCode([root, 'revenue', each], 'function'))) },
    { key: 'expenditure', value: writtenObject(spent) },
    ...balances.map((balance) => amounts.byCode([root, balance], 'function')),
    amounts.entry([root, 'priorYearSurplusDistribution']),
  ]
  return { key: root, value: writtenObject(entries) }
}
