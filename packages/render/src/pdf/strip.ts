import type { Mark } from './mark.ts'
import type { PageFormat } from './page-format.ts'

/** What is never divided: a line of text, a row of a table. */
export interface Strip {
  readonly kind: 'strip'
  readonly height: number
  readonly marks: readonly Mark[]
  /** Room above it, but not at the top of a page. */
  readonly above?: number
  /** Stands on the same page as the strip after it. */
  readonly staysWithNext?: boolean
  /** A title that bookmarks and contents lead to. */
  readonly bookmark?: { readonly title: string; readonly level: number }
}

/** What follows stands on new pages of a format. */
interface PageStart {
  readonly kind: 'page'
  readonly format: PageFormat
}

/** Strips that go on on another page have these above them there, until others are named. */
interface Repeat {
  readonly kind: 'repeat'
  readonly strips: readonly Strip[]
}

/** A document as it is poured into pages. */
export type Piece = Strip | PageStart | Repeat
