import { type DataPoint, type Derived, rateFigure, shareRate } from '@juesuan/core'
import { pointIn, type SentenceHelper, type SentenceOptions, valueIn } from '../helper.ts'

/** `{{share part whole}}`: what part of the whole, in percent, without the %. */
export const share = rateHelper('share')

/** `{{completion final budget}}`: how much of the budget was carried out, in percent, without the %. */
export const completion = rateHelper('completion')

/** Of nothing there is no share: the template asks `{{#nonzero whole}}` first. */
function rateHelper(kind: Derived['kind']) {
  return {
    write(of: DataPoint, base: DataPoint, options: SentenceOptions) {
      const value = shareRate(valueIn(options, of), valueIn(options, base))
      if (!value) throw new Error(`a ${kind} of nothing: ask {{#nonzero}} first`)
      return options.data.sink.keep(rateFigure({ kind, of, base }, value))
    },
    read: (call) => ({ kind: 'figure', quantity: { kind, of: pointIn(call, 0), base: pointIn(call, 1) } }),
  } satisfies SentenceHelper
}
