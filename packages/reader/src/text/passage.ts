import type { SourceLine } from './source-line.ts'

/** A text that may have been cut into several lines, joined again. */
export interface Passage {
  readonly text: string
  readonly lines: readonly SourceLine[]
  /** Where paragraphs were joined, though nothing shows that they are one. */
  readonly seams: readonly number[]
}

/** Joins the lines of one text. Chinese is cut anywhere and without a mark, so nothing is put between them. */
export function joinLines(lines: readonly SourceLine[]): Passage {
  return { text: lines.map(({ text }) => text).join(''), lines, seams: [] }
}

/** Joins paragraphs as if they were one. */
export function joinParagraphs(paragraphs: readonly (readonly SourceLine[])[]): Passage {
  const ends = paragraphs.map((_, index) => joinLines(paragraphs.slice(0, index + 1).flat()).text.length)
  return { ...joinLines(paragraphs.flat()), seams: ends.slice(0, -1) }
}

/** Whether a piece of the text reaches over one of these places in it. */
export function reachesOver(places: readonly number[], from: number, to: number): boolean {
  return places.some((place) => from < place && place < to)
}

/** Where the lines of a text were joined. */
export function jointsOf({ lines }: Passage): number[] {
  let end = 0
  return lines.slice(0, -1).map(({ text }) => {
    end += text.length
    return end
  })
}

/** The lines of a text before a character, and from it on. */
export function splitLinesAt(lines: readonly SourceLine[], offset: number): [SourceLine[], SourceLine[]] {
  let start = 0
  const pieces = lines.map(({ number, text }) => {
    const at = Math.max(0, offset - start)
    start += text.length
    return [
      { number, text: text.slice(0, at) },
      { number, text: text.slice(at).trimStart() },
    ] as const
  })
  const isNotEmpty = ({ text }: SourceLine) => text !== ''
  return [pieces.map(([before]) => before).filter(isNotEmpty), pieces.map(([, after]) => after).filter(isNotEmpty)]
}

/** The number of the line a character of the text stands in. */
export function lineAt({ lines }: Passage, offset: number): number | undefined {
  let end = 0
  for (const { text, number } of lines) {
    end += text.length
    if (offset < end) return number
  }
  return lines.at(-1)?.number
}

const sentenceEnd = /[。；;：:！!？?][”’"'）)」』】]*$/u
/** 第一部分, 一、, （一）, 1、, 1. : what begins with a number is not what a line before it left open. */
const numbered = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}(?:、|[.．](?!\d)))/u

/** Whether a line goes on in the next: a page break or the width of the page cut it before its sentence ended. */
export function goesOn(line: SourceLine, next: SourceLine): boolean {
  return !sentenceEnd.test(line.text) && !numbered.test(next.text)
}
