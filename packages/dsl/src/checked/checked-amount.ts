import type { writeAmountMessage } from '../messages/amount-message.ts'
import type { ComputedAmountMessage } from '../messages/computed-amount-message.ts'
import type { Yuan } from '../yuan.ts'

/** An amount as it should be, or the sentence about it: a literal in 元 with at most two decimals, or `yuan(…)`. */
export type checkedAmount<Amount> = Amount extends Yuan
  ? Amount
  : Amount extends number
    ? number extends Amount
      ? ComputedAmountMessage
      : literalProblem<Amount, `${Amount}`>
    : Amount extends string
      ? string extends Amount
        ? ComputedAmountMessage
        : textProblem<Amount>
      : Amount

type literalProblem<Amount extends number | string, Text extends string> = Text extends `-${string}`
  ? writeAmountMessage<Text, 'negative'>
  : Text extends `${string}e${string}`
    ? writeAmountMessage<Text, Text extends `${string}e-${string}` ? 'not-a-number' : 'too-large'>
    : Text extends `${infer Whole}.${infer Decimals}`
      ? Decimals extends `${infer _}${infer _}${infer _}${infer _}`
        ? writeAmountMessage<Text, 'too-many-decimals'>
        : sized<Amount, Text, Whole>
      : sized<Amount, Text, Text>

/** More than thirteen digits of 元 are more than a literal holds to the 分. */
type sized<Amount, Text extends string, Whole> = isLonger<Whole> extends true ? writeAmountMessage<Text, 'too-large'> : Amount

type isLonger<Digits, Passed extends readonly 0[] = []> = Digits extends `${infer _}${infer Rest}`
  ? Passed['length'] extends 13
    ? true
    : isLonger<Rest, [...Passed, 0]>
  : false

/** Text may have separators, which only the run-time check looks through. */
type textProblem<Text extends string> = Text extends `${number}`
  ? literalProblem<Text, Text>
  : Text extends `${string},${string}`
    ? Text
    : writeAmountMessage<Text, 'not-a-number'>
