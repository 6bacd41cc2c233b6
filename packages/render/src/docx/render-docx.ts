import { Document, type ISectionOptions, Packer, SectionType } from 'docx'
import { plainWords } from '../plain-words.ts'
import type { Publication } from '../publication.ts'
import { repack } from '../repack.ts'
import { findBookmarks } from './bookmarks.ts'
import { numberPages } from './number-pages.ts'
import { pageOf } from './page.ts'
import { noPageNumbers, pageNumbers } from './page-number.ts'
import type { Piece } from './piece.ts'
import { settleParts } from './settle-parts.ts'
import { styles } from './styles.ts'
import { writeNodes } from './write-nodes.ts'

/** Prints a document for Word, WPS and LibreOffice, set as official documents are (GB/T 9704—2012); its contents have their page numbers. */
export async function renderDocx({ document }: Pick<Publication, 'document'>): Promise<Uint8Array> {
  const title = document.children.flatMap((child) => (child.type === 'cover' ? plainWords(child.department + child.title) : []))[0] ?? ''
  const pieces = writeNodes(document, findBookmarks(document))
  const firstNumbered = pieces.findIndex(({ isFront }) => !isFront)
  const file = new Document({
    title,
    creator: plainWords(document.department),
    lastModifiedBy: plainWords(document.department),
    styles,
    evenAndOddHeaderAndFooters: true,
    pageNumbers: () => ({ bookmarks: numberPages(pieces) }),
    sections: pieces.map((piece, index) => writeSection(piece, index, firstNumbered)),
  })
  return repack(await Packer.pack(file, 'uint8array'), settleParts)
}

/** A section whose pages have the numbers of the one before says nothing of them. */
function writeSection({ page, blocks }: Piece, index: number, firstNumbered: number): ISectionOptions {
  const footers = index === firstNumbered ? { footers: pageNumbers() } : index === 0 ? { footers: noPageNumbers() } : {}
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { ...pageOf(page), ...(index === firstNumbered ? { pageNumbers: { start: 1 } } : {}) },
    },
    ...footers,
    children: blocks.map(({ element }) => element),
  }
}
