import type { printFen } from './fen.ts'

/** Points kept in hundredths, as messages print them: `'0009'` → `'90'`, `'052'` → `'2.5'`. */
export type printPoints<Hundredths> =
  printFen<Hundredths> extends `${infer Whole}.${infer Decimals}`
    ? Decimals extends '00'
      ? Whole
      : Decimals extends `${infer Tenths}0`
        ? `${Whole}.${Tenths}`
        : `${Whole}.${Decimals}`
    : never
