import { measures, type NameOf } from '@juesuan/core'
import type { FoundAmount } from '../reconstruct/reconstruct.ts'
import type { Written, WrittenEntry } from './written.ts'

/** The amounts that were found, by the properties of a declaration that state them. */
export interface AmountTree {
  /** The properties below one that have an amount, or amounts below them. */
  readonly keys: (path: readonly string[]) => readonly string[]
  /** The amount of a property with what is to be said of it; undefined where there is none. */
  readonly entry: (path: readonly string[]) => WrittenEntry | undefined
  /** The amounts by code below a property, each with the name of its code; of the codes that must be there, 0 where there is none. */
  readonly byCode: (path: readonly string[], of: 'function' | 'economic', required?: Iterable<string>) => WrittenEntry
  /** What stands beside a code: its name, and that some amount below it is implied. */
  readonly commentOf: (path: readonly string[], of: 'function' | 'economic') => string
}

/** Said of an amount that no figure is printed of. */
const impliedMark = '推定'

/** Sorts amounts by their properties. */
export function amountTree(amounts: readonly FoundAmount[], nameOf: NameOf): AmountTree {
  const found = new Map(amounts.map((amount) => [amount.path.join('.'), amount]))
  const below = new Map<string, Set<string>>()
  const implied = new Set<string>()
  for (const { path, isImplied } of amounts) {
    for (let depth = 0; depth < path.length; depth += 1) {
      const at = path.slice(0, depth).join('.')
      below.set(at, (below.get(at) ?? new Set()).add(path[depth] ?? ''))
      if (isImplied) implied.add(path.slice(0, depth + 1).join('.'))
    }
  }
  const keys = (path: readonly string[]) => [...(below.get(path.join('.')) ?? [])]
  const commentOf = (path: readonly string[], of: 'function' | 'economic') => {
    const name = nameOf(of, path.at(-1) ?? '')
    return [...(name === undefined ? [] : [name]), ...(implied.has(path.join('.')) ? [impliedMark] : [])].join('，')
  }
  const entry = (path: readonly string[]): WrittenEntry | undefined => {
    const amount = found.get(path.join('.'))
    return amount && { key: path.at(-1) ?? '', value: writtenAmount(amount), ...(amount.isImplied ? { comment: impliedMark } : {}) }
  }
  return {
    keys,
    entry,
    commentOf,
    byCode: (path, of, required = []) => {
      const entries = [...new Set([...keys(path), ...required])].sort().map((code): WrittenEntry => {
        const amount = found.get([...path, code].join('.'))
        return { key: code, value: amount ? writtenAmount(amount) : { kind: 'number', value: 0 }, comment: commentOf([...path, code], of) }
      })
      return { key: path.at(-1) ?? '', value: { kind: 'object', entries } }
    },
  }
}

function writtenAmount({ of, value }: FoundAmount): Written {
  const { unit } = measures[of.measure]
  if (unit === 'money') return { kind: 'amount', fen: value }
  return { kind: 'number', value: unit === 'points' ? Number(value) / 100 : Number(value) }
}
