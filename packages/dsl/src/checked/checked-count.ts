import type { writeCountMessage } from '../messages/count-message.ts'

/** A number of things as it should be, or the sentence about it. */
export type checkedCount<Count> = Count extends number
  ? number extends Count
    ? Count
    : `${Count}` extends `-${string}` | `${string}.${string}` | `${string}e${string}`
      ? writeCountMessage<`${Count}`>
      : Count
  : Count
