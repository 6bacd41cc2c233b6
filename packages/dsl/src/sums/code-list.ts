/**
 * The codes of a union, one after the other, so that a sum can go through them. They are parted digit by digit where
 * more than one is left, which takes time that grows with their number; a key that is no number is left out.
 */
export type codeList<Codes, Prefix extends string = ''> = [Codes] extends [never]
  ? []
  : isOne<Codes> extends true
    ? [Codes]
    : joined<{ readonly [Code in Codes & string as nextDigit<Code, Prefix>]: Code }, Prefix>

type isOne<Codes, All = Codes> = Codes extends unknown ? ([All] extends [Codes] ? true : false) : never

/** Of the text `${Code}`, for a bare parameter would have the compiler go through every code once more. */
type nextDigit<Code extends string, Prefix extends string> = `${Code}` extends `${Prefix}${infer Digit}${string}` ? Digit : never

type joined<Groups, Prefix extends string> = Groups extends {
  readonly '0'?: infer Codes0
  readonly '1'?: infer Codes1
  readonly '2'?: infer Codes2
  readonly '3'?: infer Codes3
  readonly '4'?: infer Codes4
  readonly '5'?: infer Codes5
  readonly '6'?: infer Codes6
  readonly '7'?: infer Codes7
  readonly '8'?: infer Codes8
  readonly '9'?: infer Codes9
}
  ? [
      ...listed<Codes0, `${Prefix}0`>,
      ...listed<Codes1, `${Prefix}1`>,
      ...listed<Codes2, `${Prefix}2`>,
      ...listed<Codes3, `${Prefix}3`>,
      ...listed<Codes4, `${Prefix}4`>,
      ...listed<Codes5, `${Prefix}5`>,
      ...listed<Codes6, `${Prefix}6`>,
      ...listed<Codes7, `${Prefix}7`>,
      ...listed<Codes8, `${Prefix}8`>,
      ...listed<Codes9, `${Prefix}9`>,
    ]
  : []

type listed<Codes, Prefix extends string> = unknown extends Codes ? [] : codeList<Codes, Prefix>
