import { type GlyphLine, lineOf } from './group-lines.ts'
import { isSpace } from './is-space.ts'
import type { Glyph } from './page.ts'

/** A piece of a line with no wide gap in it. */
export type Word = GlyphLine

/** Splits a line where the gap is wider than so many times the size of its characters. */
export function splitWords({ glyphs }: GlyphLine, widest: number): Word[] {
  const words: Glyph[][] = []
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    if (isSpace(glyph)) {
      words.at(-1)?.push(glyph)
      continue
    }
    const gap = last ? glyph.left - last.right : 0
    if (!last || gap > widest * Math.max(glyph.size, last.size)) words.push([])
    words.at(-1)?.push(glyph)
    last = glyph
  }
  return words.map(lineOf)
}
