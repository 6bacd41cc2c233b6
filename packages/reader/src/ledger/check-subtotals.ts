import { type Fen, printAmount } from '@juesuan/core'
import { describePath } from './describe-path.ts'
import type { LedgerAmount } from './ledger-amount.ts'
import type { LedgerProblem } from './ledger-problem.ts'

const yuan = { unit: 'yuan', decimals: 2, separators: false, zero: '0' } as const

/** Subtotals are left out, but not before they have been compared with what is imported of their items. */
export function checkSubtotals(subtotals: readonly LedgerAmount[], amounts: readonly LedgerAmount[], problems: LedgerProblem[]): void {
  if (subtotals.length === 0) return
  const sums = new Map<string, Fen>()
  for (const { path, fen } of amounts) {
    for (const digits of [3, 5]) {
      const key = keyOf(path, digits)
      sums.set(key, (sums.get(key) ?? 0n) + fen)
    }
  }
  for (const { path, fen, place } of subtotals) {
    const sum = sums.get(path.join('.')) ?? 0n
    if (sum === fen) continue
    const message = `${describePath(path)}是小计 ${printAmount(fen, yuan)} 元，而明细合计 ${printAmount(sum, yuan)} 元，相差 ${printAmount(fen - sum, yuan)} 元。请核对是否缺少明细。`
    problems.push({ place, message })
  }
}

/** The property of the level above: its code is the only part that is digits. */
function keyOf(path: readonly string[], digits: number): string {
  return path.map((part) => (/^\d/u.test(part) ? part.slice(0, digits) : part)).join('.')
}
