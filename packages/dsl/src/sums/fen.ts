import type { subtractFen } from './add-fen.ts'

/**
 * Amounts in the type system: the digits of a number of 分 from the last to the first, so that they can be added
 * as one adds by hand. `3952852.22` is `'222582593'`. What is no literal amount is `unknown`, and so is every sum
 * with it: a number of at most thirteen digits of 元, a text of at most 90071992547409.91 元, both to the 分.
 */
export type fen<Amount> = Amount extends number
  ? number extends Amount
    ? unknown
    : `${Amount}` extends `-${string}` | `${string}e${string}` | 'Infinity'
      ? unknown
      : split<`${Amount}`>
  : Amount extends `${number}`
    ? isPlain<Amount> extends true
      ? split<Amount> extends infer Fen extends string
        ? Fen
        : long<Amount>
      : unknown
    : unknown

/** Whether a text is digits and points that begin with a digit: a number may be written in other ways too. */
export type isPlain<Text> = Text extends `.${string}` ? false : areDigits<Text>

type areDigits<Text> = Text extends `${infer Character}${infer Rest}` ? (Character extends Digit | '.' ? areDigits<Rest> : false) : true

/** One digit more than a number holds to the 分, up to what a sum of many amounts is exact with. */
type long<Text> = Text extends `${infer First}${infer Rest}`
  ? split<Rest> extends infer Fen extends string
    ? subtractFen<'1990474529917009', `${Fen}${First}`> extends [string, false]
      ? `${Fen}${First}`
      : unknown
    : unknown
  : unknown

type split<Text> = Text extends `${infer Whole}.${infer Decimals}`
  ? Decimals extends keyof ReversedDecimals
    ? after<ReversedDecimals[Decimals], reversed<Whole>>
    : unknown
  : after<'00', reversed<Text>>

type after<Decimals extends string, Whole> = Whole extends string ? `${Decimals}${Whole}` : unknown

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** One or two decimals as 分, reversed: `'5'` → `'05'`, `'12'` → `'21'`. */
type ReversedDecimals = { readonly [Tenth in Digit]: `0${Tenth}` } & {
  readonly [Pair in `${Digit}${Digit}`]: Pair extends `${infer Tenth}${infer Hundredth}` ? `${Hundredth}${Tenth}` : never
}

/** Four digits at a time, three times; a thirteenth is the last. */
type reversed<Whole> = Whole extends `${infer A}${infer B}${infer C}${infer D}${infer Rest}`
  ? reversedAgain<Rest, `${D}${C}${B}${A}`>
  : lastThree<Whole, ''>

type reversedAgain<Whole, Done extends string> = Whole extends `${infer A}${infer B}${infer C}${infer D}${infer Rest}`
  ? reversedLast<Rest, `${D}${C}${B}${A}${Done}`>
  : lastThree<Whole, Done>

type reversedLast<Whole, Done extends string> = Whole extends `${infer A}${infer B}${infer C}${infer D}${infer Rest}`
  ? Rest extends Digit | ''
    ? `${Rest}${D}${C}${B}${A}${Done}`
    : unknown
  : lastThree<Whole, Done>

/** The last of three infers takes what is left: a text of two has nothing for it. */
type lastThree<Whole, Done extends string> = Whole extends `${infer A}${infer B}${infer C}`
  ? `${C}${B}${A}${Done}`
  : `${Whole & string}${Done}`

/** A text from its end to its beginning, before what is done. */
type backwards<Text, Done extends string = ''> = Text extends `${infer First}${infer Rest}` ? backwards<Rest, `${First}${Done}`> : Done

/** Writes an amount in 元 as messages do: `'222582593'` → `'3952852.22'`; nothing is `''`. */
export type printFen<Fen> = Fen extends `${infer Hundredth}${infer Tenth}${infer Whole}`
  ? `${wholeYuan<withoutLeadingZeros<backwards<Whole>>>}.${Tenth}${Hundredth}`
  : '0.00'

type withoutLeadingZeros<Digits> = Digits extends `0${infer Rest}` ? withoutLeadingZeros<Rest> : Digits

type wholeYuan<Digits> = Digits extends '' ? '0' : Digits & string
