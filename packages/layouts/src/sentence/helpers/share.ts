import { type DataPoint, rateFigure, shareRate } from '@juesuan/core'
import { type SentenceOptions, valueIn } from '../helper.ts'

/** `{{share part whole}}`: what part of the whole, in percent, without the %. */
export function share(of: DataPoint, base: DataPoint, options: SentenceOptions): string {
  return rate('share', of, base, options)
}

/** `{{completion final budget}}`: how much of the budget was carried out, in percent, without the %. */
export function completion(of: DataPoint, base: DataPoint, options: SentenceOptions): string {
  return rate('completion', of, base, options)
}

/** Of nothing there is no share: the template asks `{{#nonzero whole}}` first. */
function rate(kind: 'share' | 'completion', of: DataPoint, base: DataPoint, options: SentenceOptions): string {
  const value = shareRate(valueIn(options, of), valueIn(options, base))
  if (!value) throw new Error(`a ${kind} of nothing: ask {{#nonzero}} first`)
  return options.data.sink.keep(rateFigure({ kind, of, base }, value))
}
