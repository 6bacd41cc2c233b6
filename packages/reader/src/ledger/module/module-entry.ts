import type { Fen } from '@juesuan/core'
import type { LedgerAmount } from '../ledger-amount.ts'
import { accounts, ledgerMeasures } from '../ledger-measure.ts'

/** A property of the module: an amount, or properties under it. */
export interface ModuleEntry {
  readonly key: string
  readonly value: Fen | readonly ModuleEntry[]
  /** What its code is called, for the comment beside it. */
  readonly name: string | undefined
}

type ModuleAmount = Pick<LedgerAmount, 'path' | 'fen' | 'name'>

/** Natures of expenditure and sources of revenue, each in their own order, for some are called the same. */
const members = [
  ...['basic', 'project', 'superiorRemittance', 'superiorSubsidy', 'publicService'],
  ...['business', 'affiliateSubsidy', 'affiliateRemittance', 'other'],
]
const order: readonly string[] = [...Object.keys(accounts), ...Object.keys(ledgerMeasures), ...members]

/** Where a key belongs among others: codes ascending, the rest in the order of a declaration; undefined for keys that no ledger fills. */
export function keyRank(key: string): string | undefined {
  if (isCode(key)) return key
  const index = order.indexOf(key)
  return index < 0 ? undefined : String(index).padStart(3, '0')
}

/** Nests amounts by their paths, in the order in which they are written. */
export function nestAmounts(amounts: readonly ModuleAmount[], depth = 0): readonly ModuleEntry[] {
  const groups = new Map<string, ModuleAmount[]>()
  for (const amount of amounts) {
    const key = amount.path[depth] ?? ''
    const group = groups.get(key)
    if (group) group.push(amount)
    else groups.set(key, [amount])
  }
  return [...groups]
    .sort(([left], [right]) => ((keyRank(left) ?? left) < (keyRank(right) ?? right) ? -1 : 1))
    .map(([key, group]) => {
      const [first] = group
      const name = isCode(key) ? first?.name : undefined
      const isAmount = first !== undefined && first.path.length === depth + 1
      return { key, value: isAmount ? first.fen : nestAmounts(group, depth + 1), name }
    })
}

/** Whether a key is a code of a classification. */
export function isCode(key: string): boolean {
  return /^\d+$/u.test(key)
}
