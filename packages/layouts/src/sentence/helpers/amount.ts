import { type DataPoint, valueFigure, valueQuantity } from '@juesuan/core'
import { pointIn, type SentenceHelper, type SentenceOptions, valueIn } from '../helper.ts'

/** `{{amount point}}`: the figure of a data point, without its unit; also of things counted. */
export const amount = {
  write(of: DataPoint, options: SentenceOptions) {
    const { sink } = options.data
    return sink.keep(valueFigure(of, valueIn(options, of), sink.source.format))
  },
  read: (call) => ({ kind: 'figure', quantity: valueQuantity(pointIn(call, 0)) }),
} satisfies SentenceHelper
