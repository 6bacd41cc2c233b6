import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import { type FontUse, fontOf } from './fonts.ts'
import { heights, type LineHeight } from './heights.ts'

/** A point in twentieths of one, which Word counts in. */
const point = 20
/** 三号. Letters are drawn a quarter point together, so that 28 stand in a line of 156 mm. */
const textLetters = 16
const textSpacing = -5
const twoLetters = { firstLine: 2 * textLetters * point, firstLineChars: 200 }

/** Chinese breaks a line anywhere, within a figure too, so that what stands in Latin letters and digits is said to be none. In a cell, where it fits, it is: an office without the font then takes the digits of a Chinese one, which are as narrow. */
const languages = { text: { value: 'en-US', eastAsia: 'zh-CN' }, cell: { value: 'zh-CN', eastAsia: 'zh-CN' } }

/** The styles that are not Word's own, by their ids. */
export const styleIds = {
  text: 'BodyText',
  department: 'CoverDepartment',
  title: 'CoverTitle',
  contentsTitle: 'ContentsTitle',
  annexTitle: 'AnnexTitle',
  formTitle: 'FormTitle',
  formHead: 'FormHead',
  caption: 'TableCaption',
  note: 'FormNote',
  pageNumber: 'PageNumber',
} as const

/** Sizes of letters that forms are set in: 五号, and down to keep a form on one page. */
export const formLetters = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5] as const

/** The style of the cells of forms in a size of letters. */
export function cellStyleId(letters: number): string {
  return `FormCell${letters * 2}`
}

/** 黑体, 楷体, 仿宋 from level to level (GB/T 9704—2012, 7.3.3). */
export const headingFonts: readonly FontUse[] = ['heading', 'subheading', 'body', 'body']

/** How everything is set: titles 二号小标宋, text 三号仿宋. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { ...set('body', textLetters), characterSpacing: textSpacing, language: languages.text },
      paragraph: { spacing: spacing(heights.text) },
    },
    heading1: centred('title', 22, heights.partTitle, 0),
    heading2: heading(1),
    heading3: heading(2),
    heading4: heading(3),
    heading5: heading(4),
  },
  paragraphStyles: [
    // Not justified: LibreOffice loses the mark that hangs over the edge of a justified line.
    style(styleIds.text, '正文文本', { paragraph: { alignment: AlignmentType.LEFT, indent: twoLetters } }),
    style(styleIds.department, '封面单位', centred('title', 36, { line: 54, before: 150, after: 18 })),
    style(styleIds.title, '封面标题', centred('title', 36, { line: 54, before: 0, after: 0 })),
    style(styleIds.contentsTitle, '目录标题', centred('title', 22, heights.partTitle)),
    style('TOC1', 'toc 1', { run: plain('heading', 14) }),
    style('TOC2', 'toc 2', { run: plain('body', 14), paragraph: { indent: { left: 2 * 14 * point } } }),
    { ...style(styleIds.annexTitle, '附件标题', centred('title', 22, heights.annexTitle, 1)), basedOn: 'Heading2' },
    { ...style(styleIds.formTitle, '表格标题', centred('title', 18, heights.formTitle, 1)), basedOn: 'Heading2' },
    style(styleIds.formHead, '表头', { run: plain('form', 10.5), paragraph: { spacing: spacing(heights.formHead), keepNext: true } }),
    style(styleIds.caption, '表名', centred('heading', 14, heights.caption)),
    style(styleIds.note, '表注', { run: plain('form', 9), paragraph: { spacing: spacing(heights.note) } }),
    style(styleIds.pageNumber, '页码', { run: plain('form', 14), paragraph: { spacing: spacing(heights.formHead) } }),
    ...formLetters.map(cellStyle),
  ],
}

function set(use: FontUse, points: number): IRunStylePropertiesOptions {
  return { font: fontOf(use), size: points * 2, color: '000000' }
}

/** Letters that are not drawn together. */
function plain(use: FontUse, points: number): IRunStylePropertiesOptions {
  return { ...set(use, points), characterSpacing: 0 }
}

function spacing({ line, before, after }: LineHeight): ISpacingProperties {
  return { line: Math.round(line * point), lineRule: LineRuleType.EXACT, before: before * point, after: after * point }
}

function heading(level: 1 | 2 | 3 | 4): IBaseParagraphStyleOptions {
  return {
    run: set(headingFonts[level - 1] ?? 'body', textLetters),
    paragraph: { spacing: spacing(heights.text), indent: twoLetters, keepNext: true, outlineLevel: level },
  }
}

/** A title in the middle; one with a level is listed in the contents. */
function centred(use: FontUse, points: number, height: LineHeight, outlineLevel?: number): IBaseParagraphStyleOptions {
  return {
    run: plain(use, points),
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: spacing(height),
      indent: { firstLine: 0, firstLineChars: 0 },
      keepNext: true,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  }
}

function style(id: string, name: string, look: IBaseParagraphStyleOptions): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look }
}

/** One of many like it, which would only fill the list that authors choose styles from. */
function cellStyle(letters: number): IParagraphStyleOptions {
  const look = {
    run: { ...plain('form', letters), language: languages.cell },
    paragraph: { spacing: spacing({ line: letters * 1.2, before: 0, after: 0 }) },
  }
  return { ...style(cellStyleId(letters), `表格 ${letters}`, look), quickFormat: false }
}
