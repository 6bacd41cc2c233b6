import { textWidth } from '../text-width.ts'

/** Marks that may not begin a line, and those that may not end one (GB/T 15834—2011, 5.1). */
const notFirst = /^[，。、；：！？）》」』”’％…—·,.;:!?)%]/u
const notLast = /[（《「『“‘(]$/u
/** Latin letters and digits stay together. */
const pieces = /[\u0021-\u024f]+|\s+|./gu
/** What is kept free between a Chinese letter and a digit, in em. */
const gap = 0.25

/** How many lines a text takes, of so many em each, the first begun so many later. */
export function countLines(text: string, room: number, indent = 0): number {
  let [lines, used] = [1, indent]
  let before = ''
  for (const words of unbroken(text)) {
    const own = textWidth(words) + (isLatin(before) === isLatin(words) || before === '' ? 0 : gap)
    // A mark at the end hangs over the edge.
    const hanging = /[，。、；：,.]$/u.test(words) ? 1 : 0
    if (used + own - hanging > room) [lines, used] = [lines + 1, textWidth(words)]
    else used += own
    before = words
  }
  return lines
}

/** Words and marks that stand in one line. */
function unbroken(text: string): string[] {
  return (text.match(pieces) ?? []).reduce<string[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last !== undefined && (notFirst.test(piece) || notLast.test(last))) joined[joined.length - 1] = last + piece
    else joined.push(piece)
    return joined
  }, [])
}

function isLatin(words: string): boolean {
  return /^[\u0021-\u024f]/u.test(words)
}
