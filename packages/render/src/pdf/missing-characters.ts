import type { Page } from './fill-pages.ts'
import type { Typefaces } from './typeface.ts'

/** The characters on some pages that the typeface has no glyph for, in the order they stand. */
export function missingCharacters(pages: readonly Page[], faces: Typefaces): string[] {
  const missing = new Set<string>()
  for (const { strips } of pages) {
    for (const { strip } of strips) {
      for (const mark of strip.marks) {
        if (mark.kind !== 'text') continue
        for (const character of mark.text) if (!faces[mark.weight].has(character)) missing.add(character)
      }
    }
  }
  return [...missing]
}

/** Tells of characters without a glyph; undefined where there are none. */
export function describeMissing(characters: readonly string[]): string | undefined {
  if (characters.length === 0) return undefined
  const named = characters
    .slice(0, 20)
    .map((character) => `${character}（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`)
  const more = characters.length > 20 ? `等${characters.length}个字` : ''
  return `PDF 的字体里没有${named.join('、')}${more}，印成空框；复制和检索仍是原字。请核对是否误写，或改用别的字。`
}
