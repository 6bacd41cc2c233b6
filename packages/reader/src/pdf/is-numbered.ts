/** Whether a text begins a heading or an item: 第一部分, 一、, （一）, 1., ①. It does not go on from the line above. */
export function isNumbered(text: string): boolean {
  return numbered.test(text)
}

const numbered =
  /^(?:第[一二三四五六七八九十]+[部条章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:、|[.．](?!\d))|[①-⑳])/u
