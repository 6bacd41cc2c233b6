import type { FactDimensions, FactValue } from '@juesuan/core'
import { isRecord } from './is-record.ts'

/** A fact as JSON gives it, once its shape is known to be one. */
export interface FactObject {
  readonly given: FactValue
  readonly dimensions: FactDimensions
}

/** Takes a fact out of JSON, with the prefixes that we know namespaces by; in words, why it has not the shape of one. */
export function factObject(fact: unknown, prefixes: ReadonlyMap<string, string>): FactObject | string {
  if (!isRecord(fact)) return '不是对象'
  const { value, decimals, dimensions } = fact
  if (typeof value !== 'string' && value !== null) return '没有 value，或者它不是文字（数也写在引号里）'
  if (decimals !== undefined && !(typeof decimals === 'number' && Number.isSafeInteger(decimals))) return 'decimals 不是整数'
  if (!isRecord(dimensions)) return '没有 dimensions'
  const named: Record<string, string> = {}
  for (const [name, member] of Object.entries(dimensions)) {
    if (typeof member !== 'string') return `维度“${name}”的值不是文字`
    named[withPrefix(name, prefixes)] = name === 'period' ? member : withPrefix(member, prefixes)
  }
  return { given: decimals === undefined ? { value } : { value, decimals }, dimensions: named }
}

/** A prefix that the file gives to another namespace must not pass for one of ours. */
function withPrefix(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : `${prefixes.get(name.slice(0, colon)) ?? `${name.slice(0, colon)}?`}:${name.slice(colon + 1)}`
}
