import type { DataPoint } from '@juesuan/core'
import type { HelperOptions } from 'handlebars'
import type { FigureSink } from './figure-sink.ts'

/** What Handlebars hands a helper last: the block, the named arguments, and the sink of the text being written. */
export type SentenceOptions = HelperOptions & { readonly data: { readonly sink: FigureSink } }

/** The exact value of a data point in the text being written. */
export function valueIn({ data }: SentenceOptions, of: DataPoint): bigint {
  return data.sink.source.ledger.value(of)
}
