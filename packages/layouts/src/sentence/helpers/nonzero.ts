import type { DataPoint } from '@juesuan/core'
import { type SentenceHelper, type SentenceOptions, valueIn } from '../helper.ts'
import { choice } from '../pattern.ts'

/** `{{#nonzero point}}…{{else}}…{{/nonzero}}`: what is written only where there is something. */
export const nonzero = {
  write(this: unknown, of: DataPoint, options: SentenceOptions): string {
    return valueIn(options, of) === 0n ? options.inverse(this) : options.fn(this)
  },
  read: ({ program, inverse }) => choice(program, inverse),
} satisfies SentenceHelper
