import { type DataPoint, printAmount } from '@juesuan/core'
import { pointIn, type SentenceHelper, type SentenceOptions, valueIn } from '../helper.ts'
import { wordsPattern } from '../hole.ts'
import { choice, literal, optional, sequence } from '../pattern.ts'

/**
 * `{{deviation final budget reason}}`: 决算数大于预算数的主要原因：…; 决算数小于…; 决算数与预算数持平. Two amounts that are printed
 * alike and are not equal are 基本持平.
 */
export const deviation = {
  write(final: DataPoint, budget: DataPoint, reason: string | undefined, options: SentenceOptions) {
    const [spent, planned] = [valueIn(options, final), valueIn(options, budget)]
    if (spent === planned) return '决算数与预算数持平'
    const { format } = options.data.sink.source
    const isAlike = printAmount(spent, format) === printAmount(planned, format)
    return isAlike
      ? `决算数与预算数基本持平，主要原因：${reason ?? ''}`
      : `决算数${spent > planned ? '大于' : '小于'}预算数的主要原因：${reason ?? ''}`
  },
  read(call) {
    // That both are points is made sure of, though what the words say of them is for the checks.
    pointIn(call, 0)
    pointIn(call, 1)
    const [, , reason] = call.given
    const words = wordsPattern(typeof reason === 'string' ? reason : '')
    const because = sequence(literal('主要原因：'), words)
    const differs = sequence(literal('决算数'), choice(literal('大于'), literal('小于')), literal('预算数的'), because)
    const same = sequence(literal('决算数与预算数'), optional(literal('基本')), literal('持平'), optional(sequence(literal('，'), because)))
    return choice(differs, same)
  },
} satisfies SentenceHelper
