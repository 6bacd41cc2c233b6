import { convertMillimetersToTwip, type ISectionPropertiesOptions, PageOrientation } from 'docx'

/** What a page is laid out for. */
export type PageKind = 'text' | 'portrait' | 'landscape'

/** A4, and margins in mm: text as GB/T 9704—2012, 5.2 sets it (天头 37, 订口 28, 版心 156 × 225); forms need more room. */
const a4 = { short: 210, long: 297 }
const margins = {
  text: { top: 37, bottom: 35, left: 28, right: 26 },
  portrait: { top: 22, bottom: 22, left: 20, right: 20 },
  landscape: { top: 20, bottom: 20, left: 20, right: 20 },
} as const satisfies Readonly<Record<PageKind, unknown>>

/** The room that a page has for what is printed, in mm. */
export function roomOf(kind: PageKind): { readonly width: number; readonly height: number } {
  const { top, bottom, left, right } = margins[kind]
  const [width, height] = kind === 'landscape' ? [a4.long, a4.short] : [a4.short, a4.long]
  return { width: width - left - right, height: height - top - bottom }
}

/** The page number stands 7 mm under what is printed (GB/T 9704—2012, 7.5). */
const numberDistance = 7
const numberHeight = 5

/** The page of a section. */
export function pageOf(kind: PageKind): NonNullable<ISectionPropertiesOptions['page']> {
  const { top, bottom, left, right } = margins[kind]
  const millimetres = convertMillimetersToTwip
  return {
    size: {
      // The library turns the page itself.
      width: millimetres(a4.short),
      height: millimetres(a4.long),
      orientation: kind === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: millimetres(top),
      bottom: millimetres(bottom),
      left: millimetres(left),
      right: millimetres(right),
      header: millimetres(top / 2),
      footer: millimetres(Math.max(8, bottom - numberDistance - numberHeight)),
      gutter: 0,
    },
  }
}
