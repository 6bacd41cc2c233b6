/** What published reports are kept as: the names of the kinds, and how their files end. */
const publishedKinds = {
  PDF: ['.pdf'],
  Word: ['.docx'],
  Excel: ['.xlsx'],
  网页: ['.html', '.htm'],
  Markdown: ['.md'],
  文本: ['.txt'],
} as const

/** The kinds in words: PDF、Word、…, and the facts that we print. */
export const publishedKindNames = `${Object.keys(publishedKinds).join('、')}，或 render 写出的 JSON`

/** How files of published reports end, in small letters. */
export const publishedExtensions: ReadonlySet<string> = new Set(Object.values(publishedKinds).flat())
