import type { Section } from '@juesuan/core'
import { chineseNumeral } from './chinese-numeral.ts'

/** How titles are numbered in one style, and how the number is known again. */
export interface NumberStyle {
  readonly numeral: (number: number) => string
  /** What stands before the title. */
  readonly printed: (numeral: string) => string
  /** What stands before a title, its numeral the first group. */
  readonly pattern: RegExp
  /** How findings name the place: `五（三）`. */
  readonly place: (numeral: string) => string
}

const numerals = '[一二三四五六七八九十]+'

/** The styles: 一、, （一）, 1、, 1. , or no number at all. */
export const numberings = {
  chinese: {
    numeral: chineseNumeral,
    printed: (numeral) => `${numeral}、`,
    pattern: new RegExp(`^(${numerals})、`, 'u'),
    place: (numeral) => numeral,
  },
  bracketed: {
    numeral: chineseNumeral,
    printed: (numeral) => `（${numeral}）`,
    pattern: new RegExp(`^[（(](${numerals})[）)]`, 'u'),
    place: (numeral) => `（${numeral}）`,
  },
  arabic: { numeral: String, printed: (numeral) => `${numeral}、`, pattern: /^(\d+)、/u, place: (numeral) => numeral },
  dotted: { numeral: String, printed: (numeral) => `${numeral}. `, pattern: /^(\d+)[.．]/u, place: (numeral) => numeral },
  none: { numeral: () => '', printed: () => '', pattern: /^()/u, place: () => '' },
} as const satisfies Readonly<Record<string, NumberStyle>>

/** One style of numbers. */
export type Numbering = keyof typeof numberings

/** The level of the sections in a section. */
export const deeper = { 1: 2, 2: 3, 3: 4, 4: 4 } as const satisfies Record<Section['level'], Section['level']>
