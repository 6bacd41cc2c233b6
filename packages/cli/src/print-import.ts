import { printAmount } from '@juesuan/core'
import { countAmounts, describePath, type LedgerAmount, type ModuleChange } from '@juesuan/reader'

const yuan = { unit: 'yuan', decimals: 2, separators: false, zero: '0.00' } as const
const kinds = { changed: '改动', added: '新增', removed: '移除' } as const satisfies Record<ModuleChange['kind'], string>

/** What was written into a new module: how many amounts, of which accounts. */
export function printImported(name: string, amounts: readonly LedgerAmount[]): string {
  const counts = countAmounts(amounts).map(({ account, measures }) => {
    const parts = measures.map(({ measure, count }) => `${measure} ${count}`)
    return `  ${account}：${parts.join('，')}\n`
  })
  return `${name}：写入 ${amounts.length} 个金额\n${counts.join('')}`
}

/** What was changed in a module that was there, amount by amount. */
export function printChanges(name: string, amounts: readonly LedgerAmount[], changes: readonly ModuleChange[]): string {
  if (changes.length === 0) return `${name}：${amounts.length} 个金额，没有变化\n`
  const lines = changes.map(({ kind, path, before, after }) => {
    return `  ${kinds[kind]} ${describePath(path)}：${[before, after].flatMap((fen) => (fen === undefined ? [] : [printAmount(fen, yuan)])).join(' → ')}\n`
  })
  const counts = Object.entries(kinds).map(([kind, label]) => `${changes.filter((change) => change.kind === kind).length} ${label}`)
  return `${name}：${counts.join('，')}\n${lines.join('')}`
}
