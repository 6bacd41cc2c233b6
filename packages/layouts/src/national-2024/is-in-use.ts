import { type Ledger, type Member, point } from '@juesuan/core'

/** Whether there was any money of a kind, this year or last. */
export function isInUse(ledger: Ledger, funding: Member<'funding'>): boolean {
  const totals = [
    point('totalUses', { funding }),
    point('totalResources', { funding }),
    point('totalUses', { funding, scenario: 'priorYear' }),
  ]
  return totals.some((of) => ledger.value(of) !== 0n)
}
