import { isHeadLine } from '../form/read-head.ts'

/** Whether texts with a wide gap between them are set beside each other, and are not one text that was spread or indented. */
function areCells(texts: readonly string[]): boolean {
  const [first = '', last = ''] = [texts[0], texts.at(-1)]
  if (texts.length < 2 || sentenceEnd.test(last) || pageNumber.test(last) || number.test(first)) return false
  return texts.some((text) => text.length > 1)
}

/** The texts of a line that are apart by tabs or blanks; the line alone where it is one text. */
export function splitSpread(text: string): string[] {
  const heads = text.split(blanks).filter((piece) => piece !== '')
  if (heads.length > 1 && heads.every(isHeadLine)) return heads
  const cells = text.split(wideBlanks).filter((piece) => piece !== '')
  return areCells(cells) ? cells : [text.replaceAll(blanks, ' ').trim()]
}

const blanks = /[\t\u3000]+|[ \u00a0]{2,}/gu
const wideBlanks = /(?:[ \u00a0]*[\t][ \u00a0\u3000]*)+|[ \u00a0]{4,}|\u3000{3,}/u
const sentenceEnd = /[。；]$/u
const pageNumber = /^[.．…·\s]*\d{1,4}$/u
const number =
  /^(?:第[一二三四五六七八九十]+[部条章节]分?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．]|[-*•●])$/u
