import type { Box } from './box.ts'

/** A character where it is printed. Its box is as wide as it is set and as high as it is read, from cap height to baseline. */
export interface Glyph extends Box {
  readonly text: string
  /** The height of its font, in points. */
  readonly size: number
}

/** A line drawn across or down a page. */
export interface Rule {
  readonly across: boolean
  /** How far down it runs across, or how far right it runs down. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What is printed on a page, turned upright. */
export interface Page {
  /** Counted from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Characters of which the file does not say what they are. */
  readonly unnamed: number
  readonly hasImage: boolean
}
