import { type Figure, type Inline, text } from '@juesuan/core'
import type { SentenceSource } from './sentence-source.ts'

/** Noncharacters: Unicode keeps them for use inside a program, so they stand in nobody's text. */
const open = '\uFDD0'
const close = '\uFDD1'
const mark = /\uFDD0(\d+)\uFDD1/gu

/** Keeps the figures of a text while a template writes it, and puts them back in their places. */
export interface FigureSink {
  readonly source: SentenceSource
  /** Keeps a figure; what it returns stands for it in the text. */
  readonly keep: (figure: Figure) => string
  /** A line of the written text as words and figures. */
  readonly toInline: (line: string) => Inline[]
}

/** A sink for one text. */
export function createFigureSink(source: SentenceSource): FigureSink {
  const figures: Figure[] = []
  return {
    source,
    keep: (figure) => `${open}${figures.push(figure) - 1}${close}`,
    toInline: (line) =>
      line.split(mark).flatMap((piece, index): Inline[] => {
        const figure = index % 2 === 1 ? figures[Number(piece)] : undefined
        return figure ? [figure] : piece === '' ? [] : [text(piece)]
      }),
  }
}
