/**
 * Amounts in the type system: the digits of a number of 分 from the last to the first, so that they can be added
 * as one adds by hand. `3952852.22` is `'222582593'`; what is no literal is `unknown`, and so is every sum with it.
 */
export type fen<Amount> = Amount extends number | string
  ? number extends Amount
    ? unknown
    : string extends Amount
      ? unknown
      : reversed<hundredths<`${Amount}`>>
  : unknown

/** Shifts the decimal point by two: `'3952852.22'` → `'395285222'`; finer amounts are unknown. */
type hundredths<Text> = Text extends `-${string}` | `${string}e${string}`
  ? unknown
  : Text extends `${infer Whole}.${infer Decimals}`
    ? Decimals extends `${infer _}${infer Rest}`
      ? Rest extends ''
        ? `${Whole}${Decimals}0`
        : Rest extends `${infer _}${infer Finer}`
          ? Finer extends ''
            ? `${Whole}${Decimals}`
            : unknown
          : unknown
      : unknown
    : Text extends string
      ? `${Text}00`
      : unknown

type reversed<Digits, Done extends string = ''> = Digits extends `${infer First}${infer Rest}`
  ? reversed<Rest, `${First}${Done}`>
  : Digits extends ''
    ? Done
    : unknown

/** Writes an amount in 元 as messages do: `'222582593'` → `'3952852.22'`. */
export type printFen<Fen> = withPoint<withoutLeadingZeros<reversed<Fen>>>

type withoutLeadingZeros<Digits> = Digits extends `0${infer Rest}` ? withoutLeadingZeros<Rest> : Digits

type withPoint<Digits> = Digits extends ''
  ? '0.00'
  : Digits extends `${infer _}${infer Rest}`
    ? Rest extends ''
      ? `0.0${Digits}`
      : Rest extends `${infer _}${infer More}`
        ? More extends ''
          ? `0.${Digits}`
          : pointed<Digits>
        : never
    : never

type pointed<Digits, Whole extends string = ''> = Digits extends `${infer First}${infer Rest}`
  ? Rest extends `${infer _}${infer _}`
    ? lengthTwo<Rest> extends true
      ? `${Whole}${First}.${Rest}`
      : pointed<Rest, `${Whole}${First}`>
    : never
  : never

type lengthTwo<Digits> = Digits extends `${infer _}${infer Rest}`
  ? Rest extends `${infer _}${infer More}`
    ? More extends ''
      ? true
      : false
    : false
  : false
