/** How wide a text is, in em: Chinese letters and marks are as wide as they are high, the others as in Times New Roman, about. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += narrow.test(letter) ? 0.25 : wide.test(letter) ? 0.83 : half.test(letter) ? 0.5 : 1
  return width
}

const narrow = /[.,:;'|!il ]/u
const wide = /[%@&mA-HK-Z]/u
const half = /[\u0020-\u024f]/u
