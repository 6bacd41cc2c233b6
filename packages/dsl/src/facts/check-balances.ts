import { createLedger, type Member, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Declaration } from '../declaration.ts'
import { writeBalanceMessage } from '../messages/balance-message.ts'
import { printYuan } from '../print-yuan.ts'

type Funding = Member<'funding'> & keyof Declaration

const fundings: readonly Funding[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget', 'nonAppropriation']

/** Where revenue is declared, what came in and what went out must be the same, for each kind of money. */
export function checkBalances(declaration: Declaration, collector: Collector): void {
  const ledger = createLedger(collector.facts)
  for (const funding of fundings) {
    if (declaration[funding] === undefined) continue
    const incoming = ledger.value(point('totalResources', { funding }))
    const outgoing = ledger.value(point('totalUses', { funding }))
    if (incoming === outgoing) continue
    const message = writeBalanceMessage(printYuan(incoming), printYuan(outgoing), printYuan(incoming - outgoing))
    collector.problem('balance-mismatch', [funding], message)
  }
}
