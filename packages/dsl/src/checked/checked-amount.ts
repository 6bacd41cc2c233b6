import type { writeAmountMessage } from '../messages/amount-message.ts'
import type { ComputedAmountMessage } from '../messages/computed-amount-message.ts'
import type { fen, isPlain } from '../sums/fen.ts'
import type { Yuan } from '../yuan.ts'

/** An amount as it should be, or the sentence about it: a literal in 元 with at most two decimals, or `yuan(…)`. */
export type checkedAmount<Amount> = Amount extends Yuan
  ? Amount
  : fen<Amount> extends string
    ? Amount
    : Amount extends number
      ? number extends Amount
        ? ComputedAmountMessage
        : writeAmountMessage<`${Amount}`, numberProblem<`${Amount}`>>
      : Amount extends string
        ? string extends Amount
          ? ComputedAmountMessage
          : textProblem<Amount>
        : Amount

/** Text may have separators, and space around it, which only the run-time check looks through. */
type textProblem<Text extends string> = Text extends `${string},${string}` | ` ${string}` | `${string} `
  ? Text
  : Text extends `${string}e${string}`
    ? writeAmountMessage<Text, 'not-a-number'>
    : writeAmountMessage<Text, signedProblem<Text>>

type numberProblem<Text extends string> = Text extends `-${infer Magnitude extends number}`
  ? negativeOr<Magnitude, `${Magnitude}`>
  : problem<Text>

type signedProblem<Text extends string> = Text extends `-${infer Magnitude}` ? negativeOr<Magnitude, Magnitude> : problem<Text>

/** That something is no amount says more than that it is below nothing. */
type negativeOr<Magnitude, Text> = fen<Magnitude> extends string ? 'negative' : problem<Text>

type problem<Magnitude> = Magnitude extends `${string}e+${string}` | 'Infinity'
  ? 'too-large'
  : Magnitude extends `${number}`
    ? isPlain<Magnitude> extends true
      ? decimalsProblem<Magnitude>
      : 'not-a-number'
    : 'not-a-number'

type decimalsProblem<Magnitude> = Magnitude extends `${string}.${infer Decimals}`
  ? Decimals extends ''
    ? 'not-a-number'
    : Decimals extends `${infer _}${infer _}${infer _}${infer _}`
      ? 'too-many-decimals'
      : 'too-large'
  : 'too-large'
