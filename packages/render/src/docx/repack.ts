import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fontTable } from './fonts.ts'

/** The earliest time that a ZIP file can tell, in the local time that it is told in. */
const noTime = new Date(1980, 0, 1)

/**
 * Packs a document again so that the same one is always the same bytes: without the time it was written at, its
 * bookmarks numbered from 1, and with the font table that the library leaves empty.
 */
export function repack(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx))
  return zipSync(Object.fromEntries(parts.map(([name, bytes]) => [name, [settle(name, bytes), { mtime: noTime }] as const])))
}

function settle(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'word/fontTable.xml') return strToU8(fontTable())
  if (name === 'word/styles.xml') return strToU8(fillPages(strFromU8(bytes)))
  if (name === 'word/document.xml') return strToU8(renumberBookmarks(strFromU8(bytes)))
  if (name !== 'docProps/core.xml') return bytes
  return strToU8(strFromU8(bytes).replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ''))
}

/** The library counts bookmarks through all documents that it writes. */
function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/gu, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return `${before}${number}`
  })
}

const beforeParagraphs = '<w:pPrDefault><w:pPr>'

/** Pages are filled to their last line, as official documents are; the library cannot say so of all paragraphs. */
function fillPages(xml: string): string {
  return xml.replace(beforeParagraphs, `${beforeParagraphs}<w:widowControl w:val="0"/>`)
}
