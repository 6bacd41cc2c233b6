import type { DigitDifferences, SumCarries, SumDigits } from '../data/digit-sums.ts'

/** Adds two amounts, two digits at a time; unknown where either is. */
export type addFen<Left, Right> = Left extends string
  ? Right extends string
    ? Left extends ''
      ? Right
      : Right extends ''
        ? Left
        : addDigits<Left, Right>
    : unknown
  : unknown

type addDigits<Left, Right, Carry extends string = '0', Done extends string = ''> = Left extends `${infer A}${infer B}${infer LeftRest}`
  ? Right extends `${infer C}${infer D}${infer RightRest}`
    ? addDigits<
        LeftRest,
        RightRest,
        SumCarries[`${SumCarries[`${Carry}${A}${C}`]}${B}${D}`],
        `${Done}${SumDigits[`${Carry}${A}${C}`]}${SumDigits[`${SumCarries[`${Carry}${A}${C}`]}${B}${D}`]}`
      >
    : addRest<Left, Right, Carry, Done>
  : addRest<Right, Left, Carry, Done>

/** What is left of the longer amount, and at most one digit of the other. */
type addRest<Longer, Shorter, Carry extends string, Done extends string> = Shorter extends ''
  ? carried<Longer, Carry, Done>
  : Longer extends `${infer First}${infer Rest}`
    ? carried<Rest, SumCarries[`${Carry}${First}${Shorter & string}`], `${Done}${SumDigits[`${Carry}${First}${Shorter & string}`]}`>
    : carried<Shorter, Carry, Done>

type carried<Digits, Carry, Done extends string> = Carry extends '0'
  ? `${Done}${Digits & string}`
  : Digits extends `9${infer Rest}`
    ? carried<Rest, Carry, `${Done}0`>
    : Digits extends `${infer First}${infer Rest}`
      ? `${Done}${SumDigits[`1${First}0`]}${Rest}`
      : `${Done}1`

/** Left less right, and whether that is below nothing: `['71', false]`. */
export type subtractFen<Left, Right> = Left extends string
  ? Right extends string
    ? subtractDigits<Left, Right> extends infer Difference
      ? [Difference] extends [never]
        ? [subtractDigits<Right, Left>, true]
        : [Difference, false]
      : never
    : unknown
  : unknown

/** Never where the right is the larger. */
type subtractDigits<Left, Right, Borrow extends string = '0', Done extends string = ''> = Left extends `${infer LeftDigit}${infer LeftRest}`
  ? Right extends `${infer RightDigit}${infer RightRest}`
    ? subtractColumn<LeftDigit, RightDigit, LeftRest, RightRest, Borrow, Done>
    : subtractColumn<LeftDigit, '0', LeftRest, '', Borrow, Done>
  : Right extends `${infer RightDigit}${infer RightRest}`
    ? subtractColumn<'0', RightDigit, '', RightRest, Borrow, Done>
    : Borrow extends '0'
      ? Done
      : never

type subtractColumn<
  LeftDigit extends string,
  RightDigit extends string,
  LeftRest,
  RightRest,
  Borrow extends string,
  Done extends string,
> = `${Borrow}${LeftDigit}${RightDigit}` extends infer Column extends keyof DigitDifferences
  ? DigitDifferences[Column] extends `${infer Next}${infer Digit}`
    ? subtractDigits<LeftRest, RightRest, Next, `${Done}${Digit}`>
    : never
  : never
