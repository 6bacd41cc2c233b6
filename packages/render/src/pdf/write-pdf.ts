import type { Document } from '@juesuan/core'
import PDFDocument from 'pdfkit'
import { accessibilityMetadata } from './accessibility-metadata.ts'
import { drawPage } from './draw-page.ts'
import type { Target } from './drawing.ts'
import type { Element } from './element.ts'
import type { Page } from './fill-pages.ts'
import { packObjects } from './pack-objects.ts'
import { printable } from './printable.ts'
import type { Typefaces } from './typeface.ts'
import { listBookmarks, writeBookmarks } from './write-bookmarks.ts'
import { writeStructure } from './write-structure.ts'

/** What is written beside the pages themselves. */
interface Written {
  readonly document: Document
  readonly root: Element
  readonly faces: Typefaces
}

/** Writes pages as a PDF file. */
export async function writePdf(pages: readonly Page[], { document, root, faces }: Written): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: infoOf(document),
  })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  for (const weight of ['regular', 'bold'] as const) pdf.registerFont(weight, faces[weight].font)
  const structure = writeStructure(pdf, root)
  const bookmarks = listBookmarks(pages)
  const targets = new Map<string, Target>()
  for (const [index, { title, page, top }] of bookmarks.entries()) {
    if (!targets.has(title)) targets.set(title, { page: page + 1, top, name: `t${index + 1}` })
  }
  for (const [index, page] of pages.entries()) {
    drawPage(page, index + 1, { pdf, faces, structure, targets })
    for (const target of targets.values()) {
      if (target.page === index + 1) pdf.addNamedDestination(target.name, 'XYZ', 0, target.top, null)
    }
  }
  writeBookmarks(pdf, bookmarks, pages)
  pdf.appendXML(accessibilityMetadata)
  pdf.end()
  await ended
  return packObjects(Buffer.concat(chunks))
}

/** What a viewer and a library know of the file. */
function infoOf({ department, year }: Document): PDFKit.DocumentInfo {
  const author = metadata(department)
  return {
    Title: `${author}${year}年度部门决算`,
    Author: author,
    Subject: `${year}年度部门决算公开`,
    Creator: 'juesuan',
    Producer: 'juesuan',
    // The end of the year the accounts are of: a time of printing would make every print another file.
    CreationDate: new Date(Date.UTC(year, 11, 31)),
  }
}

const entities: Readonly<Record<string, string>> = { '<': '＜', '>': '＞', '&': '＆' }

/** The writer puts these words into XML as they are. */
function metadata(text: string): string {
  return printable(text).replaceAll(/[<>&]/gu, (character) => entities[character] ?? '')
}
