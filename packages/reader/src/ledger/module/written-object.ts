import type { Fen } from '@juesuan/core'

/** An object literal as somebody wrote it, taken apart so that it can be put together again byte for byte. */
export interface WrittenObject {
  /** `{`, and what follows it on its line. */
  readonly head: string
  readonly properties: readonly WrittenProperty[]
  /** What stands before `}`, and the brace. */
  readonly tail: string
}

/** A property with everything around it that belongs to it. */
export interface WrittenProperty {
  /** Spaces, line breaks and comments before it. */
  readonly lead: string
  readonly key: string
  /** From the key to the value: `'2011301': `. */
  readonly before: string
  readonly value: WrittenValue
  /** From the value to the comma: ` as const`. */
  readonly after: string
  readonly comma: boolean
  /** A comment after the comma, on the same line. */
  readonly trail: string
  /** Counted from 1. */
  readonly line: number
}

/** What a property holds: a literal, whose amount is undefined where it is none; an object; or anything else, which is left alone. */
export type WrittenValue =
  | { readonly kind: 'literal'; readonly text: string; readonly fen: Fen | undefined }
  | { readonly kind: 'object'; readonly object: WrittenObject }
  | { readonly kind: 'other'; readonly text: string }

/** Puts an object together again. */
export function printWritten({ head, properties, tail }: WrittenObject): string {
  return head + properties.map(printWrittenProperty).join('') + tail
}

function printWrittenProperty({ lead, before, value, after, comma, trail }: WrittenProperty): string {
  return lead + before + (value.kind === 'object' ? printWritten(value.object) : value.text) + after + (comma ? ',' : '') + trail
}

/** The indentation of the line a property begins; undefined where it stands on the line of another. */
export function indentOf({ lead }: Pick<WrittenProperty, 'lead'>): string | undefined {
  return /[\r\n]([^\S\r\n]*)$/u.exec(lead)?.[1]
}
