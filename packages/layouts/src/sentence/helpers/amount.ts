import { type DataPoint, valueFigure } from '@juesuan/core'
import { type SentenceOptions, valueIn } from '../helper.ts'

/** `{{amount point}}`: the figure of a data point, without its unit; also of things counted. */
export function amount(of: DataPoint, options: SentenceOptions): string {
  const { sink } = options.data
  return sink.keep(valueFigure(of, valueIn(options, of), sink.source.format))
}
