import type { Evaluation } from '@juesuan/core'
import type { Amount } from '../declaration.ts'
import type { writeMissingPropertyMessage } from '../messages/missing-property-message.ts'
import type { writeUnknownPropertyMessage } from '../messages/unknown-property-message.ts'
import type { checkedAmount } from './checked-amount.ts'
import type { checkedCount } from './checked-count.ts'
import type { checkedAverageScore, checkedEvaluation } from './checked-evaluation.ts'

/** A part of a declaration as its pattern has it: amounts, counts, nothing it does not have, nothing it must have left out. */
export type checkedFields<Declared, Pattern> = [Exclude<requiredKeys<Pattern>, keyof Declared>] extends [never]
  ? {
      readonly [Key in keyof Declared]: Key extends keyof Pattern
        ? Key extends 'averageScore'
          ? checkedAverageScore<Declared[Key]>
          : checkedField<Declared[Key], NonNullable<Pattern[Key]>>
        : writeUnknownPropertyMessage<Key & string>
    }
  : writeMissingPropertyMessage<Exclude<requiredKeys<Pattern>, keyof Declared> & string>

type checkedField<Declared, Pattern> = Amount extends Pattern
  ? checkedAmount<Declared>
  : Pattern extends string
    ? Declared
    : Pattern extends readonly (infer Element)[]
      ? { readonly [Index in keyof Declared]: checkedFields<Declared[Index], Element> }
      : Pattern extends number
        ? checkedCount<Declared>
        : Pattern extends Evaluation
          ? checkedEvaluation<Declared>
          : checkedFields<Declared, Pattern>

/** The properties a pattern cannot do without. */
export type requiredKeys<Pattern> = {
  [Key in keyof Pattern]-?: Record<never, never> extends Pick<Pattern, Key> ? never : Key
}[keyof Pattern]
