/** A name without what printing does to it: spaces of narrow cells, and brackets and quotation marks of either width. */
export function plainName(name: string): string {
  return altered.test(name) ? name.replaceAll(/[\s()“”]/gu, (sign) => plainSigns[sign] ?? '') : name
}

const altered = /[\s()“”]/u
const plainSigns: Readonly<Record<string, string>> = { '(': '（', ')': '）', '“': '"', '”': '"' }

/** A title without the number before it, 一、, （一）, 1、, and without a full stop. */
export function plainTitle(title: string): string {
  const numbered = plainName(title)
  const plain = numbered.replace(/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[、.．])/u, '')
  return plain.endsWith('。') ? plain.slice(0, -1) : plain
}
