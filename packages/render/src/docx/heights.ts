/** How high the lines of each style are and what is kept free before and after them, in points; pages are counted by it. */
export interface LineHeight {
  readonly line: number
  readonly before: number
  readonly after: number
}

/** Lines of text are 28 磅 apart, 22 on a page (GB/T 9704—2012, 5.2.3). */
export const heights = {
  text: { line: 28, before: 0, after: 0 },
  partTitle: { line: 36, before: 0, after: 20 },
  annexTitle: { line: 36, before: 0, after: 12 },
  formTitle: { line: 28, before: 0, after: 8 },
  formHead: { line: 16, before: 0, after: 0 },
  caption: { line: 24, before: 6, after: 4 },
  note: { line: 13, before: 3, after: 0 },
} as const satisfies Readonly<Record<string, LineHeight>>

/** One millimetre in points. */
export const millimetre = 72 / 25.4
