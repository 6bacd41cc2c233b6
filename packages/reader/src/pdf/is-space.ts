import type { Glyph } from './page.ts'

/** Whether a character is a blank. */
export function isSpace({ text }: Pick<Glyph, 'text'>): boolean {
  return text.trim() === ''
}
