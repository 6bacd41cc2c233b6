import type { Element } from './element.ts'
import type { Mark } from './mark.ts'
import type { Typefaces } from './typeface.ts'

/** What pages are drawn with. */
export interface Drawing {
  readonly pdf: PDFKit.PDFDocument
  readonly faces: Typefaces
  readonly structure: ReadonlyMap<Element, PDFKit.PDFStructureElement>
  /** Where each title stands. */
  readonly targets: ReadonlyMap<string, Target>
}

/** Where a title stands: on a page, counted from 1, at a height, and what links call the place. */
export interface Target {
  readonly page: number
  readonly top: number
  readonly name: string
}

/** A mark, and where its strip begins on the page. */
export interface DrawnMark {
  readonly mark: Mark
  readonly top: number
}
