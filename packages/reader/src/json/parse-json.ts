/**
 * Parses JSON in which no object says a name twice, for then half of what it says would be lost; in words, what is wrong with
 * the text otherwise.
 */
export function parseJson(text: string): { readonly value: unknown } | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return '不是完整的JSON'
  }
  return countNames(text) === countProperties(value) ? { value } : '同一个名称在一个对象里出现了两次'
}

/** Outside of texts a colon stands after every name, and nowhere else. */
function countNames(text: string): number {
  const outside = text.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '')
  return outside.split(':').length - 1
}

function countProperties(root: unknown): number {
  let count = 0
  const waiting = [root]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const inner: unknown[] = Object.values(value)
    if (!Array.isArray(value)) count += inner.length
    for (const one of inner) waiting.push(one)
  }
  return count
}
