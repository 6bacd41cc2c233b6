import type { DataPoint } from '@juesuan/core'
import type { HelperOptions } from 'handlebars'
import type { FigureSink } from './figure-sink.ts'
import type { Pattern } from './pattern.ts'

/** What templates can call: how it is written, and how that is read again. */
export interface SentenceHelper {
  /** Called by Handlebars with what the template gives, and the options last. */
  readonly write: (this: unknown, ...given: never[]) => string
  /** What writing can have made of what the template gives. */
  readonly read: (call: ReadingCall) => Pattern
}

/** What Handlebars hands a helper last: the block, the named arguments, and the sink of the text being written. */
export type SentenceOptions = HelperOptions & { readonly data: { readonly sink: FigureSink } }

/** What a template gives a helper that is read: its arguments, and what its block and its {{else}} can be. */
export interface ReadingCall {
  readonly given: readonly unknown[]
  readonly hash: Readonly<Record<string, unknown>>
  readonly program: Pattern
  readonly inverse: Pattern
}

/** The exact value of a data point in the text being written. */
export function valueIn({ data }: SentenceOptions, of: DataPoint): bigint {
  return data.sink.source.ledger.value(of)
}

/** The data point a template gives; that it gives none is our bug, and throws. */
export function pointIn({ given }: ReadingCall, index: number): DataPoint {
  const value = given[index]
  if (isPoint(value)) return value
  throw new Error('a template gives a helper something else than a data point')
}

function isPoint(value: unknown): value is DataPoint {
  return typeof value === 'object' && value !== null && 'measure' in value
}
