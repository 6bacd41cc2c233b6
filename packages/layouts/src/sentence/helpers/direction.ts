import type { DataPoint } from '@juesuan/core'
import { type SentenceHelper, type SentenceOptions, valueIn } from '../helper.ts'
import { choice, literal } from '../pattern.ts'

const rising = '增加'
const falling = '减少'

/** `{{direction point base}}`: 增加 or 减少, of what did change. */
export const direction = {
  write: (of: DataPoint, base: DataPoint, options: SentenceOptions): string =>
    valueIn(options, of) > valueIn(options, base) ? rising : falling,
  read: () => choice(literal(rising), literal(falling)),
} satisfies SentenceHelper
