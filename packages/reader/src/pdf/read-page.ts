import type { Pdfium } from './load-pdfium.ts'
import type { Page } from './page.ts'
import { commonQuarter, readGlyphs, uprightGlyph } from './read-glyphs.ts'
import { readRules } from './read-rules.ts'
import { quarterOf, turnOf } from './turn.ts'

/** How many characters and drawings of a page are read at most; a page of the densest report has a tenth. */
const mostGlyphs = 50_000
const mostDrawings = 100_000

/** Reads what is printed on a page; undefined where the page is damaged. */
export function readPage(pdfium: Pdfium, document: number, index: number): Page | undefined {
  const { calls, numbers } = pdfium
  const page = calls.FPDF_LoadPage(document, index)
  if (page === 0) return undefined
  calls.FPDF_GetPageBoundingBox(page, numbers.at(0))
  const [left, top, right, bottom] = [numbers.float(0), numbers.float(1), numbers.float(2), numbers.float(3)]
  const { glyphs, unnamed } = readGlyphs(pdfium, page, mostGlyphs)
  const quarter = commonQuarter(glyphs) ?? quarterOf(1, 0) ?? 0
  const turn = turnOf(quarter, { left, top, right, bottom })
  const drawings = readRules(pdfium, page, turn, mostDrawings)
  calls.FPDF_ClosePage(page)
  const [width, height] = quarter % 2 === 0 ? [right - left, top - bottom] : [top - bottom, right - left]
  return {
    number: index + 1,
    width,
    height,
    glyphs: glyphs.filter((glyph) => glyph.quarter === quarter).map((glyph) => uprightGlyph(glyph, turn)),
    unnamed,
    ...drawings,
  }
}
