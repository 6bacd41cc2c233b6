import type { Page } from './fill-pages.ts'
import { printable } from './printable.ts'

declare global {
  namespace PDFKit {
    interface PDFOutline {
      addItem(
        title: string,
        options: { readonly expanded?: boolean; readonly pageNumber: number; readonly top: number; readonly left: number },
      ): PDFOutline
    }
  }
}

/** A title where it stands. */
export interface Bookmark {
  readonly title: string
  readonly level: number
  /** Counted from 0. */
  readonly page: number
  readonly top: number
}

/** Every title of a document, in order. */
export function listBookmarks(pages: readonly Page[]): Bookmark[] {
  return pages.flatMap(({ strips }, page) =>
    strips.flatMap(({ strip, top }) => (strip.bookmark ? [{ ...strip.bookmark, page, top: top - above }] : [])),
  )
}

/** A title that is jumped to stands a little below the top of the window. */
const above = 12

/** Writes the tree of bookmarks; parts are open, what is under them is not. */
export function writeBookmarks(pdf: PDFKit.PDFDocument, bookmarks: readonly Bookmark[], pages: readonly Page[]): void {
  const open: { level: number; item: PDFKit.PDFOutline }[] = []
  for (const { title, level, page, top } of bookmarks) {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop()
    // The writer counts from the right.
    const left = pages[page]?.format.width ?? 0
    const item = (open.at(-1)?.item ?? pdf.outline).addItem(printable(title), { pageNumber: page, top, left, expanded: level === 0 })
    open.push({ level, item })
  }
}
