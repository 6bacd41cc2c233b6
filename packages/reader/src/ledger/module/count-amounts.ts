import { describePath } from '../describe-path.ts'
import type { LedgerAmount } from '../ledger-amount.ts'
import { type ModuleEntry, nestAmounts } from './module-entry.ts'

/** How many amounts an account has of each measure. */
interface AccountCounts {
  readonly account: string
  readonly measures: readonly { readonly measure: string; readonly count: number }[]
}

/** Counts amounts by account and measure, as they are called, in the order in which they are written. */
export function countAmounts(amounts: readonly LedgerAmount[]): readonly AccountCounts[] {
  return nestAmounts(amounts).map(({ key: account, value }) => ({
    account: describePath([account]),
    measures: (typeof value === 'bigint' ? [] : value).map((entry) => ({
      measure: describePath(['', entry.key]),
      count: leavesOf(entry),
    })),
  }))
}

function leavesOf({ value }: ModuleEntry): number {
  return typeof value === 'bigint' ? 1 : value.reduce((count, entry) => count + leavesOf(entry), 0)
}
