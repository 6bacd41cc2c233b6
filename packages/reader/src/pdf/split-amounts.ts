import { lineOf } from './group-lines.ts'
import { isSpace } from './is-space.ts'
import type { Glyph } from './page.ts'
import { isAmount, latinGap, spell } from './spell.ts'
import type { Word } from './split-words.ts'

/** What may stand beside an amount in a row: words and codes, not so many that they are a line of prose, and no unit. */
const label = /^(?!万?元)[^，。；：%]{1,24}$/u

/** Parts amounts from what stands just beside them: where no lines are drawn, what fills its column touches the next. */
export function splitAmounts(word: Word): Word[] {
  const pieces: Glyph[][] = []
  for (const glyph of word.glyphs) {
    const last = pieces.at(-1)
    const before = last?.at(-1)
    if (!last || !before || isOfAmount(before) !== isOfAmount(glyph) || isApart(before, glyph)) pieces.push([glyph])
    else last.push(glyph)
  }
  const words: Glyph[][] = []
  let isAfterAmount = true
  for (const piece of pieces) {
    const amount = isAmount(spell(piece))
    if (amount || isAfterAmount) words.push([...piece])
    else words.at(-1)?.push(...piece)
    isAfterAmount = amount
  }
  const printed = words.filter((glyphs) => !glyphs.every(isSpace))
  return printed.every((glyphs) => isAmount(spell(glyphs)) || label.test(spell(glyphs))) ? printed.map(lineOf) : [word]
}

/** Two amounts with a narrow gap between them. */
function isApart(left: Glyph, right: Glyph): boolean {
  return isOfAmount(right) && right.left - left.right > latinGap * Math.max(left.size, right.size)
}

function isOfAmount({ text }: Glyph): boolean {
  return /^[\d.,-]$/u.test(text)
}
