import { amountFigure, changeRate, type DataPoint, type Derived, rateFigure } from '@juesuan/core'
import { pointIn, type SentenceHelper, type SentenceOptions, valueIn } from '../helper.ts'
import { choice, literal, optional, sequence } from '../pattern.ts'

/** What is said of a change, and of its rate. */
const rising = ['增加', '增长'] as const
const falling = ['减少', '下降'] as const
const unchanged = '与上年相同'

/**
 * `{{change point base}}`: 增加10,656.85万元，增长599.86%; 减少…，下降…%; 与上年相同.
 * Without a base there is no percentage. `after="比上年度"` stands before what changed, and nowhere else;
 * `same="持平"` is said of what did not.
 */
export const change = {
  write(of: DataPoint, base: DataPoint, options: SentenceOptions) {
    const { sink } = options.data
    const current = valueIn(options, of)
    const before = valueIn(options, base)
    if (current === before) return wordsSame(options.hash)
    const rises = current > before
    const [changes, changesBy] = rises ? rising : falling
    const difference = rises ? current - before : before - current
    const figure = sink.keep(amountFigure(quantity('change', of, base), difference, sink.source.format))
    const rate = changeRate(current, before)
    const percentage = rate && `，${changesBy}${sink.keep(rateFigure(quantity('changeRate', of, base), rate))}%`
    return `${wordsAfter(options.hash)}${changes}${figure}万元${percentage ?? ''}`
  },
  read(call) {
    const [of, base] = [pointIn(call, 0), pointIn(call, 1)]
    // What the words and the figure say may differ: that is for the checks to find.
    const [changes, changesBy] = [choice(literal(rising[0]), literal(falling[0])), choice(literal(rising[1]), literal(falling[1]))]
    const percentage = sequence(literal('，'), changesBy, { kind: 'figure', quantity: quantity('changeRate', of, base) }, literal('%'))
    const changed = sequence(changes, { kind: 'figure', quantity: quantity('change', of, base) }, literal('万元'), optional(percentage))
    return choice(sequence(literal(wordsAfter(call.hash)), changed), literal(wordsSame(call.hash)))
  },
} satisfies SentenceHelper

function quantity(kind: Derived['kind'], of: DataPoint, base: DataPoint): Derived {
  return { kind, of, base }
}

function wordsSame({ same }: { readonly same?: unknown }): string {
  return typeof same === 'string' ? same : unchanged
}

function wordsAfter({ after }: { readonly after?: unknown }): string {
  return typeof after === 'string' ? after : ''
}
