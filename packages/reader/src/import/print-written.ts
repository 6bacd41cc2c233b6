import { oneLine, printAmountLiteral } from '../ledger/module/print-entries.ts'
import { isNothing, type Written, type WrittenEntry } from './written.ts'

/** As wide as the house formatter lets a line be. */
const lineWidth = 140

/** Writes a value as the house formatter does: in one line where it is short and has no comments in it, else line by line. */
export function printWritten(written: Written, indent = '', before = 0): string {
  switch (written.kind) {
    case 'amount':
      return printAmountLiteral(written.fen)
    case 'number':
      return String(written.value).replace(/\B(?=(?:\d{3})+$)/gu, '_')
    case 'text':
      return quote(written.text)
    case 'name':
      return written.name
    case 'list':
      return printList(written.items, indent, before)
    case 'object':
      return isNothing(written) ? '{}' : printObject(written.entries, indent, before)
  }
}

function printList(items: readonly Written[], indent: string, before: number): string {
  const inline = `[${items.map((item) => printWritten(item)).join(', ')}]`
  const isRows = items.length > 1 && items.some(({ kind }) => kind === 'object')
  if (!isRows && !inline.includes('\n') && fits(inline, indent, before)) return inline
  const inner = `${indent}  `
  return `[\n${items.map((item) => `${inner}${printWritten(item, inner)},\n`).join('')}${indent}]`
}

function printObject(entries: readonly WrittenEntry[], indent: string, before: number): string {
  if (entries.every(({ value, comment }) => comment === undefined && value.kind !== 'list')) {
    const inline = `{ ${entries.map((entry) => printEntry(entry, '')).join(', ')} }`
    if (!inline.includes('\n') && fits(inline, indent, before)) return inline
  }
  const inner = `${indent}  `
  const lines = entries.map(
    (entry) => `${inner}${printEntry(entry, inner)},${entry.comment === undefined ? '' : ` // ${oneLine(entry.comment)}`}\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}

function printEntry({ key, value }: WrittenEntry, indent: string): string {
  const name = /^[a-zA-Z]\w*$/u.test(key) ? key : quote(key)
  // A module's constant of the same name is written once.
  if (value.kind === 'name' && value.name === key) return key
  const text = printWritten(value, indent, name.length + 2)
  // A long text goes on a line of its own.
  const isLong = value.kind === 'text' && indent.length + name.length + 2 + width(text) + 1 > lineWidth
  return isLong ? `${name}:\n${indent}  ${text}` : `${name}: ${text}`
}

/** A string literal that means the text and nothing else, whatever is in it. */
function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}

function fits(inline: string, indent: string, before: number): boolean {
  return indent.length + before + width(inline) + 1 <= lineWidth
}

/** Chinese characters are two columns wide. */
function width(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0)
}
