import { type Box, boxAround } from './box.ts'
import { isSpace } from './is-space.ts'
import type { Glyph } from './page.ts'

/** Characters that stand next to each other, from left to right. */
export interface GlyphLine {
  readonly box: Box
  readonly glyphs: readonly Glyph[]
}

/** Makes lines of characters, from top to bottom. Those of another font or baseline belong to a line where they overlap it by half. */
export function groupLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const lines: { top: number; bottom: number; glyphs: Glyph[] }[] = []
  for (const glyph of [...glyphs].sort((left, right) => middle(left) - middle(right))) {
    const line = lines.at(-1)
    if (line && overlap(line, glyph) >= 0.5) line.glyphs.push(glyph)
    else lines.push({ top: glyph.top, bottom: glyph.bottom, glyphs: [glyph] })
  }
  return lines.map((line) => lineOf(line.glyphs))
}

/** A line of characters. */
export function lineOf(glyphs: readonly Glyph[]): GlyphLine {
  const printed = glyphs.filter((glyph) => !isSpace(glyph))
  return { box: boxAround(printed.length > 0 ? printed : glyphs), glyphs: [...glyphs].sort((left, right) => left.left - right.left) }
}

/** How much of the lower of two boxes stands beside the other. */
function overlap(one: Pick<Box, 'top' | 'bottom'>, other: Pick<Box, 'top' | 'bottom'>): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return shared / Math.max(1, Math.min(one.bottom - one.top, other.bottom - other.top))
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2
}
