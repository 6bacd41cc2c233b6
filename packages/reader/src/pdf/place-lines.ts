import { joinTexts, type PlacedLine, rowLine } from '../file/placed-line.ts'
import type { PagePlace } from '../file/source-place.ts'
import type { Box } from './box.ts'
import type { Passage } from './join-paragraphs.ts'
import { blankBetween, spell } from './spell.ts'
import { splitWords } from './split-words.ts'

/** The lines of a passage's text form, each with its places on the page. */
export function placeLines(passage: Passage): PlacedLine[] {
  if (passage.kind === 'table') {
    const { page, rows } = passage
    return rows.map(({ cells }) => rowLine(cells.map(({ text, box }) => ({ text, place: box && placeOf(page, box) }))))
  }
  const [first, ...others] = passage.lines
  if (!first) return []
  const words = splitWords(first.line, apart)
  if (others.length === 0 && words.length > 1 && words.some(({ glyphs }) => glyphs.length > 1)) {
    return [rowLine(words.map(({ glyphs, box }) => ({ text: spell(glyphs), place: placeOf(first.page, box) })))]
  }
  let before = ''
  const texts = passage.lines.map(({ page, box, line }) => {
    const text = spell(line.glyphs)
    const joined = blankBetween(before, text) + text
    before = text
    return { text: joined, place: placeOf(page, box) }
  })
  return [joinTexts(texts)]
}

/** How wide a gap must be, by the size of its characters, for what stands beside it to be cells. */
const apart = 2.5

function placeOf(page: number, { left, top, right, bottom }: Box): PagePlace {
  const [l = 0, t = 0, r = 0, b = 0] = [left, top, right, bottom].map((points) => Math.round(points * 10) / 10)
  return { kind: 'page', page, left: l, top: t, right: r, bottom: b }
}
