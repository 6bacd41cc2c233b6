/** The encodings a text can be said to have. */
export type Encoding = 'utf-8' | 'gbk' | 'gb18030' | 'utf-16le' | 'utf-16be'

/**
 * Reads bytes as text, whatever it is encoded in: as is said of it, else by its mark, else by what it says of itself,
 * else by what fits. Undefined for what is no text.
 */
export function decodeText(bytes: Uint8Array, said?: Encoding): string | undefined {
  for (const encoding of said ? [said] : encodingsOf(bytes)) {
    const text = decode(bytes, encoding)
    if (text !== undefined && isText(text)) return text
  }
  return undefined
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return [marked.encoding]
  return bytes.includes(0) ? ['utf-16le', 'utf-16be'] : ['utf-8', ...declared(bytes), 'gb18030']
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** What a page of HTML or an XML file says of its encoding stands at its beginning. */
function declared(bytes: Uint8Array): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = /(?:charset|encoding)\s*=\s*["']?([\w-]{2,20})/iu.exec(head)?.[1]
  return label === undefined ? [] : [label]
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // A file may be cut in the middle of its last character.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/** How many characters of a text are written by people, at least, and how many control it, at most. */
const fewestWritten = 0.85
const mostControls = 0.002
const sampleSize = 100_000

const written = /[\t\n\r\x20-\x7e\u00a0-\u017f\u2000-\u27bf\u3000-\u33ff\ufe30-\ufe4f\uff00-\uffef]|\p{Script=Han}/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell what is no text.
const control = /[\x00-\x08\x0e-\x1f\ufffe\uffff]/gu

function isText(text: string): boolean {
  const sample = text.slice(0, sampleSize)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  return count(written) >= fewestWritten * [...sample].length && count(control) <= mostControls * sample.length
}
