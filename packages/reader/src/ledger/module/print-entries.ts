import { type Fen, printAmount } from '@juesuan/core'
import { isCode, type ModuleEntry } from './module-entry.ts'

/** As wide as the house formatter lets a line be. */
const lineWidth = 140
const format = { unit: 'yuan', decimals: 2, separators: true, zero: '0', trim: true } as const

/** A number has 15 digits; a larger amount is text, which keeps every one. */
const largestNumber: Fen = 999_999_999_999_999n

/** An amount in 元 as a declaration writes it: `3_952_852.22`. */
export function printAmountLiteral(fen: Fen): string {
  const text = printAmount(fen, format)
  return fen > largestNumber ? `'${text}'` : text.replaceAll(',', '_')
}

/** `{ … }` as the house formatter writes it: amounts by nature in one line where it is wide enough, everything else line by line. */
export function printEntries(entries: readonly ModuleEntry[], indent: string, before = 0): string {
  if (entries.every(({ value, name }) => typeof value === 'bigint' && name === undefined)) {
    const inline = `{ ${entries.map((entry) => printProperty(entry, '')).join(', ')} }`
    // Before it stand the indent and the key, after it a comma.
    if (indent.length + before + inline.length + 1 <= lineWidth) return inline
  }
  return `{\n${entries.map((entry) => `${indent}  ${printProperty(entry, `${indent}  `)},${printComment(entry)}\n`).join('')}${indent}}`
}

/** `'2011301': { basic: 3_952_852.22 }`, without its comma. */
export function printProperty({ key, value }: ModuleEntry, indent: string): string {
  const name = isCode(key) ? `'${key}': ` : `${key}: `
  return name + (typeof value === 'bigint' ? printAmountLiteral(value) : printEntries(value, indent, name.length))
}

/** ` // 行政运行`; nothing where a property has no name. */
export function printComment({ name }: Pick<ModuleEntry, 'name'>): string {
  return name === undefined ? '' : ` // ${oneLine(name)}`
}

/** What stands in a comment is one line, for what follows a line break would be code. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/gu, ' ')
}
