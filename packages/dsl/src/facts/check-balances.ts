import { type Measure, type Member, parentMember } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Accounts } from '../declaration.ts'
import { writeBalanceMessage } from '../messages/balance-message.ts'
import { printYuan } from '../print-yuan.ts'

type Funding = Member<'funding'> & keyof Accounts

const fundings: readonly Funding[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'nonAppropriation']

/** How each measure adds to a balance: what came in, or what went out. */
const sides: { readonly [Name in Measure]?: 'incoming' | 'outgoing' } = {
  revenue: 'incoming',
  surplusUsed: 'incoming',
  openingBalance: 'incoming',
  expenditure: 'outgoing',
  surplusDistribution: 'outgoing',
  closingBalance: 'outgoing',
}

/** Where revenue is declared, what came in and what went out must be the same, for each kind of money. */
export function checkBalances(accounts: Accounts, collector: Collector): void {
  const totals = new Map(fundings.map((funding) => [funding, { incoming: 0n, outgoing: 0n }]))
  for (const { point: of, value } of collector.facts) {
    const side = sides[of.measure]
    if (side === undefined || of.scenario !== undefined || of.economic !== undefined) continue
    // Revenue knows its money as its source; the sources that are no appropriation are one kind of money.
    const source = of.source && parentMember('source', of.source) === 'nonAppropriation' ? 'nonAppropriation' : of.source
    const total = totals.get((of.funding ?? source) as Funding)
    if (total) total[side] += value
  }
  for (const [funding, { incoming, outgoing }] of totals) {
    if (accounts[funding]?.revenue === undefined || incoming === outgoing) continue
    const message = writeBalanceMessage(printYuan(incoming), printYuan(outgoing), printYuan(incoming - outgoing))
    collector.problem('revenue-unbalanced', [funding, 'revenue'], message)
  }
}
