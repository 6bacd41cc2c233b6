import { damage } from './damage.ts'
import { type Examined, examine } from './examine.ts'
import { createRandom } from './random.ts'

/** Which texts one thread makes and examines: every so many of a seed. */
export interface Share {
  readonly seed: number
  readonly count: number
  readonly first: number
  readonly step: number
}

/** What became of one text. */
export interface Told extends Pick<Examined, 'ending' | 'fault'> {
  /** The text in words, with which it can be made again. */
  readonly what: string
  /** Milliseconds per thousand characters; 0 of the first texts, which are read by code that is not yet compiled. */
  readonly perKilobyte: number
}

/** Damages a report again and again, and tells what became of each text. */
export function* examineAll(report: string, { seed, count, first, step }: Share): Generator<Told> {
  for (let at = first; at < count; at += step) {
    const { text, kinds } = damage(report, createRandom(seed * 1_000_003 + at))
    const { milliseconds, ...examined } = examine(text)
    const what = `text ${at} of seed ${seed} (${kinds.join(', ')}; ${text.length} characters)`
    yield { ...examined, what, perKilobyte: at < 100 * step ? 0 : (1000 * milliseconds) / (text.length + 10_000) }
  }
}
