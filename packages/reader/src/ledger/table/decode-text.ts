/** The encodings a text file can be said to have. */
export type Encoding = 'utf-8' | 'gbk' | 'gb18030' | 'utf-16le' | 'utf-16be'

/**
 * Reads text: in the encoding it is said to have, or else in the one its byte order mark says, UTF-8, or GB 18030,
 * which GBK is part of. Undefined where it is not that.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): string | undefined {
  for (const candidate of encoding ? [encoding] : candidates(bytes)) {
    const text = decode(bytes, candidate)
    // No text holds this: it is another encoding, or no text at all.
    if (text !== undefined && !text.includes('\0')) return text
  }
  return undefined
}

function candidates([first, second]: Uint8Array): readonly Encoding[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return ['utf-8', 'gb18030']
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
