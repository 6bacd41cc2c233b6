import { commentsOf } from './comments-of.ts'
import { keyRank, type ModuleEntry } from './module-entry.ts'
import { printComment, printProperty } from './print-entries.ts'
import { indentOf, type WrittenObject, type WrittenProperty } from './written-object.ts'

/** How the text around an object is written. */
export interface Surroundings {
  /** Of the line on which the object begins. */
  readonly indent: string
  readonly newline: string
}

/**
 * Puts an object together of the properties that are kept, as they are now, and those that are added, each at its place in
 * the order. Of one that is dropped, the comments somebody wrote stay.
 */
export function assembleObject(
  written: WrittenObject,
  kept: ReadonlyMap<WrittenProperty, WrittenProperty>,
  added: readonly ModuleEntry[],
  { indent, newline }: Surroundings,
): WrittenObject {
  const isEmpty = written.properties.length === 0
  const ownIndent = written.properties.map(indentOf).find((each) => each !== undefined)
  const lineStart = newline + (ownIndent ?? `${indent}  `)
  const properties: WrittenProperty[] = []
  let left = ''
  for (const property of written.properties) {
    const now = kept.get(property)
    if (now) properties.push({ ...now, lead: left + separate(left, now.lead, newline) })
    left = now ? '' : [left, ...commentsOf(property)].join(lineStart)
  }
  for (const entry of added) {
    const rank = keyRank(entry.key) ?? ''
    const before = properties.findLastIndex(({ key }) => (keyRank(key) ?? '\uffff') < rank)
    const isInline = ownIndent === undefined && !isEmpty
    const body = printProperty(entry, isInline ? indent : (ownIndent ?? `${indent}  `)).replaceAll('\n', newline)
    const around = isInline ? { lead: ' ', trail: '' } : { lead: lineStart, trail: printComment(entry) }
    properties.splice(before + 1, 0, {
      ...around,
      key: entry.key,
      before: body,
      value: { kind: 'other', text: '' },
      after: '',
      comma: true,
      line: 0,
    })
  }
  const endsInComma = written.properties.at(-1)?.comma ?? true
  const tail = isEmpty && written.tail.trim() === '}' ? `${newline}${indent}}` : left + separate(left, written.tail, newline)
  let before = written.head
  const separated = properties.map((property, index): WrittenProperty => {
    const lead = separate(before, property.lead, newline)
    before = property.trail
    return { ...property, lead, comma: index < properties.length - 1 || endsInComma }
  })
  return { head: written.head, properties: separated, tail: separate(before, tail, newline) }
}

/** What follows a line comment on its line would be a part of it. */
function separate(before: string, text: string, newline: string): string {
  return /\/\/[^\r\n]*$/u.test(before) && !/^[^\S\r\n]*\r?\n/u.test(text) ? newline + text : text
}
