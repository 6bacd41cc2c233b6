import { breakEvenly, breakLines } from './break-lines.ts'
import { addElement, type Element } from './element.ts'
import { measureOf, textPage } from './page-format.ts'
import { printable } from './printable.ts'
import { baselineIn, setLine } from './set-line.ts'
import type { Strip } from './strip.ts'
import type { Typefaces, Weight } from './typeface.ts'

/** How a paragraph or title is set. */
export interface TextStyle {
  readonly tag: Element['tag']
  readonly weight: Weight
  readonly size: number
  /** From line to line. */
  readonly leading: number
  readonly align: 'justify' | 'centre' | 'left'
  /** Of the first line, in characters. */
  readonly indent: number
  /** Room above and below. */
  readonly above?: number
  readonly below?: number
  /** Stands above something, and stays with it. */
  readonly staysWithNext?: boolean
  /** Broken into even lines; others are filled, one after the other. */
  readonly isEven?: boolean
}

/** 三号: 28 characters to a line, 22 lines to a page. */
const bodySize = measureOf(textPage) / 28
const bodyLeading = (textPage.height - textPage.top - textPage.bottom) / 22

const title: TextStyle = {
  tag: 'H1',
  weight: 'bold',
  size: bodySize,
  leading: bodyLeading,
  align: 'justify',
  indent: 2,
  staysWithNext: true,
}

/** Every kind of text by what it is. */
export const textStyles = {
  paragraph: { tag: 'P', weight: 'regular', size: bodySize, leading: bodyLeading, align: 'justify', indent: 2 },
  note: { tag: 'P', weight: 'regular', size: 12, leading: 21, align: 'justify', indent: 2 },
  part: { ...title, size: 22, leading: 34, align: 'centre', indent: 0, below: 22 },
  caption: { ...title, tag: 'P', size: 12, leading: 24, align: 'centre', indent: 0, above: 6 },
  section1: { ...title, tag: 'H2' },
  section2: { ...title, tag: 'H3' },
  section3: { ...title, tag: 'H4', weight: 'regular' },
  section4: { ...title, tag: 'H5', weight: 'regular' },
} as const satisfies Readonly<Record<string, TextStyle>>

/** What a text is set into. */
export interface TextSetting {
  readonly faces: Typefaces
  readonly parent: Element
  readonly left: number
  readonly width: number
}

/** Sets a text as lines; no first or last line of it stands alone on a page. */
export function setText(text: string, style: TextStyle, { faces, parent, left, width }: TextSetting, level?: number): Strip[] {
  const words = printable(text)
  const { weight, size, leading, align, indent, above = 0, below = 0, staysWithNext = false, isEven = false } = style
  const { widthOf } = faces[weight]
  const lines = isEven ? breakEvenly(words, width / size, widthOf) : breakLines(words, width / size, widthOf, indent)
  const element = addElement(parent, { tag: style.tag })
  return lines.map((line, index): Strip => {
    const [isFirst, isLast] = [index === 0, index === lines.length - 1]
    const first = isFirst ? indent * size : 0
    const place = { left: left + first, width: width - first, baseline: baselineIn(leading, size) }
    return {
      kind: 'strip',
      height: leading + (isLast ? below : 0),
      above: isFirst ? above : 0,
      staysWithNext: isLast ? staysWithNext : staysWithNext || isFirst || index === lines.length - 2,
      marks: setLine(line, faces, { weight, size, element }, { ...place, align: isLast && align === 'justify' ? 'left' : align }),
      ...(isFirst && level !== undefined ? { bookmark: { title: text, level } } : {}),
    }
  })
}
