import { depthOf, type PageFormat } from './page-format.ts'
import type { Piece, Strip } from './strip.ts'

/** A page and what stands on it. */
export interface Page {
  readonly format: PageFormat
  readonly strips: readonly { readonly strip: Strip; readonly top: number }[]
}

/** Fills pages with what a document is set as. What stays together and is no longer than a page is on one. */
export function fillPages(pieces: readonly Piece[]): Page[] {
  const pages: { format: PageFormat; strips: { strip: Strip; top: number }[] }[] = []
  let repeated: readonly Strip[] = []
  let used = 0
  const start = (format: PageFormat) => {
    pages.push({ format, strips: [] })
    used = 0
  }
  const place = (strip: Strip) => {
    const page = pages.at(-1)
    if (!page) throw new Error('a document begins with a page')
    if (page.strips.length > 0) used += strip.above ?? 0
    page.strips.push({ strip, top: page.format.top + used })
    used += strip.height
  }
  /** The page that has no room for a strip; one with nothing on it has room for any. */
  const fullPage = (strip: Strip, index: number) => {
    const page = pages.at(-1)
    if (!page || page.strips.length === 0) return undefined
    const depth = depthOf(page.format)
    // What stays with a strip before it was counted with that.
    const height = isChained(pieces[index - 1]) ? strip.height : chainHeight(pieces, index, depth)
    return used + (strip.above ?? 0) + height > depth + slack ? page : undefined
  }
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'page') start(piece.format)
    else if (piece.kind === 'repeat') repeated = piece.strips
    else {
      const full = fullPage(piece, index)
      if (full) {
        start(full.format)
        for (const strip of repeated) place(withoutElements(strip))
      }
      place(piece)
    }
  }
  return pages.filter(({ strips }) => strips.length > 0)
}

/** What adding up heights may lose. */
const slack = 0.01

const isChained = (piece: Piece | undefined) => piece?.kind === 'strip' && piece.staysWithNext === true

/** How high a strip is with all that stays with it; without, where that is more than a page. */
function chainHeight(pieces: readonly Piece[], from: number, most: number): number {
  const own = pieces[from]
  if (own?.kind !== 'strip') return 0
  let height = own.height
  for (let at = from; isChained(pieces[at]); ) {
    do at += 1
    while (pieces[at]?.kind === 'repeat')
    const next = pieces[at]
    if (next?.kind !== 'strip') break
    height += (next.above ?? 0) + next.height
  }
  return height > most ? own.height : height
}

/** What a page repeats is no part of the text. */
function withoutElements(strip: Strip): Strip {
  return { ...strip, marks: strip.marks.map((mark) => (mark.kind === 'text' ? { ...mark, element: undefined } : mark)) }
}
