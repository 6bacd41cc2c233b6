import { amountFigure, changeRate, type DataPoint, rateFigure } from '@juesuan/core'
import { type SentenceOptions, valueIn } from '../helper.ts'

/**
 * `{{change point base}}`: 增加10,656.85万元，增长599.86%; 减少…，下降…%; 与上年相同.
 * Without a base there is no percentage. `after="比上年度"` stands before what changed, and nowhere else.
 */
export function change(of: DataPoint, base: DataPoint, options: SentenceOptions): string {
  const { sink } = options.data
  const current = valueIn(options, of)
  const before = valueIn(options, base)
  if (current === before) return '与上年相同'
  const rises = current > before
  const difference = rises ? current - before : before - current
  const figure = sink.keep(amountFigure({ kind: 'change', of, base }, difference, sink.source.format))
  const rate = changeRate(current, before)
  const percentage = rate && `，${rises ? '增长' : '下降'}${sink.keep(rateFigure({ kind: 'changeRate', of, base }, rate))}%`
  const { after }: { after?: unknown } = options.hash
  return `${typeof after === 'string' ? after : ''}${rises ? '增加' : '减少'}${figure}万元${percentage ?? ''}`
}
