import type { DataPoint } from '@juesuan/core'
import { type SentenceOptions, valueIn } from '../helper.ts'

/** `{{#nonzero point}}…{{else}}…{{/nonzero}}`: what is written only where there is something. */
export function nonzero(this: unknown, of: DataPoint, options: SentenceOptions): string {
  return valueIn(options, of) === 0n ? options.inverse(this) : options.fn(this)
}
