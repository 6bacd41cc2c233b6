import type { Publication, Tell } from '../publication.ts'
import { fillPages } from './fill-pages.ts'
import { loadTypefaces } from './load-typefaces.ts'
import { describeMissing, missingCharacters } from './missing-characters.ts'
import { setDocument } from './set-document.ts'
import { writePdf } from './write-pdf.ts'

/**
 * Prints a document as PDF/A-2a and PDF/UA-1: tagged, with its typeface, bookmarks, and contents that lead to their pages. It is set
 * first, then poured into pages, then written, when every page number is known.
 */
export async function renderPdf({ document }: Pick<Publication, 'document'>, tell?: Tell): Promise<Uint8Array> {
  const faces = await loadTypefaces()
  const { pieces, root } = setDocument(document, faces)
  const pages = fillPages(pieces)
  const missing = describeMissing(missingCharacters(pages, faces))
  if (missing !== undefined) tell?.(missing)
  return writePdf(pages, { document, root, faces })
}
