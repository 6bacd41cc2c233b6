import type { GlyphLine } from './group-lines.ts'
import { isSpace } from './is-space.ts'
import type { Glyph } from './page.ts'

/** A gap as wide, by the size of the characters, is between two Latin words or two amounts, and in none. */
export const latinGap = 0.2

/** Gaps wider than these, by the size of the characters, are blanks between words. Chinese is spread to fill a line. */
const gaps = { printed: 0.2, latin: latinGap, chinese: 0.45, cell: 2 }

/** Whether a text is an amount as forms print it: 2,946.25, 0.95, -3.10. */
export function isAmount(text: string): boolean {
  return amount.test(text)
}

const amount = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}$/u

/** Whether a character is Chinese. */
export function isHan({ text }: Pick<Glyph, 'text'>): boolean {
  return /\p{Script=Han}/u.test(text)
}

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u

/** The text of characters from left to right, with a blank where there is a gap. */
export function spell(glyphs: readonly Glyph[]): string {
  return spellWith(glyphs, (isPrinted) => (isPrinted ? gaps.printed : gaps.chinese))
}

/** The text of a cell: what is wrapped is joined, and Chinese that is spread over the cell is drawn together. */
export function spellCell(lines: readonly GlyphLine[]): string {
  let text = ''
  for (const { glyphs } of lines) {
    const spread = isSpread(glyphs)
    const words = spellWith(glyphs, () => (spread ? Number.POSITIVE_INFINITY : gaps.cell))
    text += blankBetween(text, words) + words
  }
  return text
}

/** What joins two lines: only Latin words need a blank where a line breaks. */
export function blankBetween(before: string, after: string): string {
  return /[a-z,;]$/iu.test(before) && /^[a-z]/iu.test(after) ? ' ' : ''
}

/** How wide a gap between two Chinese characters is a blank, where one is printed in it and where none is. */
type ChineseGap = (isPrinted: boolean) => number

function spellWith(glyphs: readonly Glyph[], chineseGap: ChineseGap): string {
  let text = ''
  let last: Glyph | undefined
  let isPrinted = false
  for (const glyph of glyphs) {
    if (isSpace(glyph)) {
      isPrinted = true
      continue
    }
    if (last && glyph.left - last.right > Math.max(glyph.size, last.size) * gapBetween(last, glyph, isPrinted, chineseGap)) text += ' '
    text += glyph.text
    last = glyph
    isPrinted = false
  }
  return text
}

function gapBetween(left: Glyph, right: Glyph, isPrinted: boolean, chineseGap: ChineseGap): number {
  const count = [left, right].filter(({ text }) => chinese.test(text)).length
  if (count === 2) return chineseGap(isPrinted)
  if (isPrinted) return gaps.printed
  return count === 1 ? gaps.chinese : gaps.latin
}

/** Whether every character stands alone: 项 目, 合　　计. */
function isSpread(glyphs: readonly Glyph[]): boolean {
  const printed = glyphs.filter((glyph) => !isSpace(glyph))
  return printed.every((glyph, index) => {
    const next = printed[index + 1]
    return !next || next.left - glyph.right > gaps.chinese * glyph.size
  })
}
