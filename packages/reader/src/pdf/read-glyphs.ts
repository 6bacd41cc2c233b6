import type { Pdfium } from './load-pdfium.ts'
import type { Glyph } from './page.ts'
import { type Quarter, quarterOf, type Turn } from './turn.ts'

/** A character as the engine gives it, not turned yet. */
export interface RawGlyph {
  readonly text: string
  readonly size: number
  readonly origin: readonly [number, number]
  /** Left, top, right, bottom, measured from the lower left of the page. */
  readonly box: readonly [number, number, number, number]
  /** The way its line runs; undefined for one that is askew. */
  readonly quarter: Quarter | undefined
}

/** The characters of a page, and how many the file does not name. */
export function readGlyphs({ calls, numbers }: Pdfium, page: number, most: number): { glyphs: RawGlyph[]; unnamed: number } {
  const text = calls.FPDFText_LoadPage(page)
  const glyphs: RawGlyph[] = []
  let unnamed = 0
  const count = Math.min(calls.FPDFText_CountChars(text), most)
  for (let index = 0; index < count; index += 1) {
    if (calls.FPDFText_IsGenerated(text, index) === 1) continue
    if (calls.FPDFText_HasUnicodeMapError(text, index) === 1) unnamed += 1
    const words = readable(calls.FPDFText_GetUnicode(text, index))
    if (words === '' || !calls.FPDFText_GetMatrix(text, index, numbers.at(0))) continue
    const quarter = quarterOf(numbers.float(0), numbers.float(1))
    const size = calls.FPDFText_GetFontSize(text, index) * Math.hypot(numbers.float(2), numbers.float(3))
    if (!calls.FPDFText_GetLooseCharBox(text, index, numbers.at(0))) continue
    const box = [numbers.float(0), numbers.float(1), numbers.float(2), numbers.float(3)] as const
    if (!calls.FPDFText_GetCharOrigin(text, index, numbers.at(0), numbers.at(1))) continue
    glyphs.push({ text: words, size, origin: [numbers.double(0), numbers.double(1)], box, quarter })
  }
  calls.FPDFText_ClosePage(text)
  return { glyphs, unnamed }
}

/** The way most characters run, which is the page's. */
export function commonQuarter(glyphs: readonly RawGlyph[]): Quarter | undefined {
  const counts = new Map<Quarter, number>()
  for (const { quarter } of glyphs) if (quarter !== undefined) counts.set(quarter, (counts.get(quarter) ?? 0) + 1)
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0]
}

/** How high the letters and digits of a font are, as a part of its size. */
const capHeight = 0.75

/** A character on its upright page. */
export function uprightGlyph({ text, size, origin, box: [left, top, right, bottom] }: RawGlyph, turn: Turn): Glyph {
  const { y } = turn(...origin)
  const [one, other] = [turn(left, top), turn(right, bottom)]
  return { text, size, left: Math.min(one.x, other.x), right: Math.max(one.x, other.x), top: y - capHeight * size, bottom: y }
}

/** A hyphen at the end of a line; the engine marks it so. */
const brokenHyphen = 2

/** The character of a code: 工 for its radical ⼯, fi for its ligature. Nothing for what is no character. */
function readable(code: number): string {
  if (code === brokenHyphen) return '-'
  if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe)
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  const character = String.fromCodePoint(code)
  const isCompatible = (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfb00 && code <= 0xfb06)
  return isCompatible ? character.normalize('NFKC') : character
}
