/** A text without the differences that say nothing: its white space and its full-width letters, digits and marks. */
export interface Folded {
  readonly text: string
  /** Where each character of the folded text stands in the original, and last how long that is. */
  readonly at: Uint32Array
}

/** Folds a text. White space between two digits stays, for without it two numbers would become one. */
export function fold(original: string): Folded {
  const at = new Uint32Array(original.length + 1)
  const text = foldInto(original, at)
  return { text, at: at.subarray(0, text.length + 1) }
}

/** Two labels are the same where their folded texts are. */
export function foldText(original: string): string {
  return foldable.test(original) ? foldInto(original) : original
}

/** Anything that folding changes: white space, full-width marks, curly quotation marks. */
const foldable = /[\0- \u007f-\u00a0\u2000-\u200d\u2018-\u201d\u202f\u3000\ufeff\uff01-\uff5e]/u

/** Writes where each character stands, where that is asked for. */
function foldInto(original: string, at?: Uint32Array): string {
  const codes = new Uint16Array(original.length)
  let length = 0
  let last = 0
  let gap = false
  for (let index = 0; index < original.length; index += 1) {
    const code = narrow(original.charCodeAt(index))
    if (isSpace(code)) {
      gap = true
      continue
    }
    if (gap && isNumeric(code) && isNumeric(last)) {
      if (at) at[length] = index - 1
      codes[length] = 0x20
      length += 1
    }
    gap = false
    last = code
    if (at) at[length] = index
    codes[length] = code
    length += 1
  }
  if (at) at[length] = original.length
  // Joining characters one by one would be several times as slow.
  return Buffer.from(codes.buffer, 0, 2 * length).toString('utf16le')
}

const quotes: Readonly<Record<number, number>> = { 8220: 0x22, 8221: 0x22, 8216: 0x27, 8217: 0x27 }

/** The half-width form of a character: （ is (, ： is :, １ is 1, and “ is ". */
function narrow(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  return code >= 0x2018 && code <= 0x201d ? (quotes[code] ?? code) : code
}

/** White space of every width, and what has none. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return false
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x3000 || code === 0xfeff
}

/** Digits, and the marks between them. */
function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e
}
