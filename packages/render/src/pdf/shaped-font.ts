import type { Font } from 'fontkit'

/** A glyph as it is embedded: its place in the font, its width and the character it is copied out as. */
interface PlainGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

interface PlainRun {
  readonly glyphs: readonly PlainGlyph[]
  readonly positions: readonly { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[]
  readonly advanceWidth: number
}

/** A font that sets one glyph for each character, as Chinese is set: shaping every text took most of the time of printing. */
export type ShapedFont = Omit<Font, 'layout'> & { readonly layout: (text: string) => PlainRun }

declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      registerFont(name: string, font: ShapedFont): this
    }
  }
}

/** Makes a font set its glyphs one by one. */
export function shapePlainly(font: Font): ShapedFont {
  const glyphs = new Map<string, PlainGlyph>()
  const glyphOf = (character: string): PlainGlyph => {
    const known = glyphs.get(character)
    if (known) return known
    const codePoint = character.codePointAt(0) ?? 0
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
    const glyph = { id, advanceWidth, codePoints: [codePoint] }
    glyphs.set(character, glyph)
    return glyph
  }
  const layout = (text: string): PlainRun => {
    const run = Array.from(text, glyphOf)
    // New ones each time: the writer scales them where they are.
    const positions = run.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }))
    return { glyphs: run, positions, advanceWidth: run.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) }
  }
  return Object.assign(font, { layout })
}
