const rising = ['增加', '增长', '上升', '提高'] as const
const falling = ['减少', '下降', '降低'] as const

/** Which way a change went, which is printed without its sign, by the words right before it; undefined where they do not say. */
export function directionBefore(words: string): 'rise' | 'fall' | undefined {
  const said = words.trimEnd()
  const plain = said.endsWith('了') ? said.slice(0, -1) : said
  const ends = (word: string) => plain.endsWith(word)
  return rising.some(ends) ? 'rise' : falling.some(ends) ? 'fall' : undefined
}
