import type { Settle } from '../repack.ts'
import { fontTable } from './fonts.ts'

/** What the library leaves to chance or cannot say: bookmarks are numbered from 1, pages filled, fonts named with what may replace them. */
export const settleParts: Settle = {
  'word/document.xml': renumberBookmarks,
  'word/styles.xml': fillPages,
  'word/fontTable.xml': fontTable,
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

/** Pages are filled to their last line, as official documents are. */
function fillPages(xml: string): string {
  return xml.replace(beforeParagraphs, `${beforeParagraphs}<w:widowControl w:val="0"/>`)
}
