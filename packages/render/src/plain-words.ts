/** What XML cannot hold: control characters, halves of letters, and two that are none. */
const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu
const breaks = /\s*[\t\r\n\u0085\u2028\u2029]+\s*/gu

/** Makes a text one line of words that any office file can hold; what cannot be written becomes U+FFFD. */
export function plainWords(text: string): string {
  return text.replaceAll(breaks, ' ').replaceAll(unprintable, '\ufffd')
}
