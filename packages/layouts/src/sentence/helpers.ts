import type { SentenceHelper } from './helper.ts'
import { amount } from './helpers/amount.ts'
import { change } from './helpers/change.ts'
import { deviation } from './helpers/deviation.ts'
import { direction } from './helpers/direction.ts'
import { grade } from './helpers/grade.ts'
import { list } from './helpers/list.ts'
import { nonzero } from './helpers/nonzero.ts'
import { completion, share } from './helpers/share.ts'

/** What templates can call: `{{amount}}`, `{{change}}`, `{{share}}`, `{{completion}}`, `{{deviation}}`, `{{direction}}`, `{{grade}}`, `{{list}}`, `{{#nonzero}}`. */
export const helpers = { amount, change, completion, deviation, direction, grade, list, nonzero, share } satisfies Readonly<
  Record<string, SentenceHelper>
>
