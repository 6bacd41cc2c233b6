/** A line of the file with something on it. */
export interface SourceLine {
  /** Counted from 1, blank lines too. */
  readonly number: number
  /** Its words; of a row of a table, its cells with the tabs between them. */
  readonly text: string
}

/** 12, — 12 —, 第12页: the width of a page never leaves so short a number alone in a line. */
const pageNumber = /^(?:\d{1,3}|[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?)$/u
/** What converters put under a table's head: ------- ------. */
const rule = /^[-|:\s]+$/u
const listMark = /^[-*•●]\s+(?=\S)/u

/** The lines of a text without blank lines, page numbers, rules and the marks of lists. Blank lines mean nothing: page breaks leave them anywhere. */
export function splitLines(text: string): SourceLine[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r]/u)
    .flatMap((raw, index): readonly SourceLine[] => {
      const number = index + 1
      if (raw.includes('---') && rule.test(raw)) return []
      const row = isRow(raw)
      const cleaned = row ? raw : raw.trim()
      if (cleaned === '' || pageNumber.test(cleaned)) return []
      return [{ number, text: row ? cleaned : cleaned.replace(listMark, '') }]
    })
}

const sentence = /[。；;]\s*$/u
/** One tab before words: the first line of a paragraph, or a title. */
const indented = /^\t(?=[^\t]*\p{Script=Han})[^\t]+$/u
const note = /^(?:注|说明|备注)\d*[：:]/u

/** Whether a line is a row of a table: it has tabs, and is no indented or merged piece of text. */
export function isRow(text: string): boolean {
  if (!text.includes('\t') || indented.test(text)) return false
  const words = text.split('\t').filter((cell) => cell.trim() !== '')
  const [only = ''] = words
  return words.length !== 1 || !(sentence.test(only) || isNote(only))
}

/** Whether a line is a note under a table: 注：…, 说明：…. */
export function isNote(text: string): boolean {
  return note.test(text.trim())
}

/** The cells of a row. */
export function splitCells(text: string): string[] {
  return text.split('\t').map((cell) => cell.trim())
}
