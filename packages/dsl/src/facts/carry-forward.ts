import { type Fact, type Member, point, type Report } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Accounts } from '../declaration.ts'

/** What last year's report carried over is this year's opening balance, wherever none is declared. */
export function carryForward(accounts: Accounts, collector: Collector): void {
  const last = accounts.priorYear?.report
  if (!last) return
  for (const { point: of, value } of closingBalances(last)) {
    if (of.funding === undefined || declaresOpening(accounts, of.funding)) continue
    collector.computed(point('openingBalance', { function: of.function, funding: of.funding }), value)
    collector.computed({ ...of, scenario: 'priorYear' }, value)
  }
}

function closingBalances({ facts }: Report): readonly Fact[] {
  return facts.filter(({ point: of }) => of.measure === 'closingBalance' && of.scenario === undefined)
}

function declaresOpening(accounts: Accounts, funding: Member<'funding'>): boolean {
  return funding !== 'fiscalAppropriation' && accounts[funding]?.openingBalance !== undefined
}
