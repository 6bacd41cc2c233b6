import { memberLabels } from '@juesuan/core'
import { accounts, ledgerMeasures } from './ledger-measure.ts'

type Labels = Readonly<Record<string, string>>

/** A property of a declaration in an accountant's words: `一般公共预算 支出 2011301 基本支出`. */
export function describePath([account = '', measure = '', ...rest]: readonly string[]): string {
  const measures: Readonly<Record<string, { readonly words: readonly string[] }>> = ledgerMeasures
  const owners: Labels = accounts
  const members: Labels = measure === 'revenue' ? memberLabels.source : memberLabels.nature
  return [owners[account] ?? account, measures[measure]?.words[0] ?? measure, ...rest.map((part) => members[part] ?? part)].join(' ').trim()
}
