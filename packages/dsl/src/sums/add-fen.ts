import type { DigitDifferences, DigitSums } from '../data/digit-sums.ts'

/** Adds two amounts digit by digit; unknown where either is. */
export type addFen<Left, Right> = Left extends string
  ? Right extends string
    ? Left extends ''
      ? Right
      : Right extends ''
        ? Left
        : addDigits<Left, Right>
    : unknown
  : unknown

type addDigits<Left, Right, Carry extends string = '0', Done extends string = ''> = Left extends `${infer LeftDigit}${infer LeftRest}`
  ? Right extends `${infer RightDigit}${infer RightRest}`
    ? `${Carry}${LeftDigit}${RightDigit}` extends infer Column extends keyof DigitSums
      ? DigitSums[Column] extends `${infer Next}${infer Digit}`
        ? addDigits<LeftRest, RightRest, Next, `${Done}${Digit}`>
        : never
      : never
    : Carry extends '0'
      ? `${Done}${Left}`
      : addDigits<Left, '0', Carry, Done>
  : Right extends ''
    ? Carry extends '0'
      ? Done
      : `${Done}1`
    : Carry extends '0'
      ? `${Done}${Right & string}`
      : addDigits<'0', Right, Carry, Done>

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
