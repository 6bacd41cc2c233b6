import type { IFontAttributesProperties } from 'docx'

/** A font by the name that official documents ask for, and what is near it where it is not installed. */
interface Font {
  readonly name: string
  readonly others: string
  readonly family: 'roman' | 'swiss' | 'script' | 'modern'
}

const fonts = {
  title: { name: '方正小标宋简体', others: '方正小标宋_GBK,华文中宋,STZhongsong,SimSun', family: 'roman' },
  heading: { name: '黑体', others: 'SimHei,Heiti SC,Noto Sans CJK SC', family: 'swiss' },
  subheading: { name: '楷体', others: 'KaiTi,楷体_GB2312,Kaiti SC', family: 'script' },
  body: { name: '仿宋', others: 'FangSong,仿宋_GB2312,STFangsong,Noto Serif CJK SC', family: 'modern' },
  form: { name: '宋体', others: 'SimSun,Songti SC,Noto Serif CJK SC', family: 'roman' },
} as const satisfies Readonly<Record<string, Font>>

/** What is set in one font. */
export type FontUse = keyof typeof fonts

/** The font of a use; digits and Latin letters are Times New Roman, Chinese quotation marks are Chinese. */
export function fontOf(use: FontUse): IFontAttributesProperties {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: fonts[use].name, hint: 'eastAsia' }
}

/** The font table of a document: by what else a font may be replaced (ECMA-376, 17.8.3.1). */
export function fontTable(): string {
  const entries = Object.values(fonts).map(
    ({ name, others, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`
}
