import type { Fen } from '@juesuan/core'

/** A value of a declaration as it is written in TypeScript. */
export type Written =
  | { readonly kind: 'amount'; readonly fen: Fen }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** What another module of the report has. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Written[] }
  | { readonly kind: 'object'; readonly entries: readonly WrittenEntry[] }

/** A property, and what stands beside it as a comment. */
export interface WrittenEntry {
  readonly key: string
  readonly value: Written
  readonly comment?: string
}

/** A text. */
export const writtenText = (text: string): Written => ({ kind: 'text', text })

/** An object of the properties that have something in them. */
export function writtenObject(entries: readonly (WrittenEntry | undefined)[]): Written {
  return { kind: 'object', entries: entries.flatMap((entry) => (entry && !isNothing(entry.value) ? [entry] : [])) }
}

/** Whether an object has no properties. */
export function isNothing(written: Written): boolean {
  return written.kind === 'object' && written.entries.length === 0
}
