import type { addFen } from './add-fen.ts'
import type { fen } from './fen.ts'

/**
 * The sum over a record by code, as the type system can add in time that grows with its lines: codes are parted
 * digit by digit, so that no step looks at all of them but the first. `Part` picks an amount of each entry.
 */
export type sumAmounts<Amounts, Part extends string | undefined = undefined> = sumUnder<Amounts, keyof Amounts & string, Part>

type sumUnder<Amounts, Codes extends string, Part, Prefix extends string = ''> = [Codes] extends [never]
  ? ''
  : Prefix extends Codes
    ? amountOf<Amounts[Prefix & keyof Amounts], Part>
    : sumDigits<Amounts, Codes, Part, Prefix>

type sumDigits<
  Amounts,
  Codes extends string,
  Part,
  Prefix extends string,
  Digits = '0123456789',
  Sum = '',
> = Digits extends `${infer Digit}${infer Rest}`
  ? sumDigits<
      Amounts,
      Codes,
      Part,
      Prefix,
      Rest,
      addFen<Sum, sumUnder<Amounts, Extract<Codes, `${Prefix}${Digit}${string}`>, Part, `${Prefix}${Digit}`>>
    >
  : Sum

type amountOf<Entry, Part> = Part extends string ? (Part extends keyof Entry ? fen<Entry[Part]> : '') : fen<Entry>
