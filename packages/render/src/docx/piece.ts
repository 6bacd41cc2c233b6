import type { FileChild } from 'docx'
import type { LineHeight } from './heights.ts'
import type { PageKind } from './page.ts'

/** Something that stands in the text, and what pages are counted by. */
export interface Block {
  readonly element: FileChild
  readonly height: LineHeight
  readonly lines: number
  /** Whether it stands on one page with the next. */
  readonly keepNext?: boolean
  /** The bookmark at it that the contents lead to. */
  readonly bookmark?: string | undefined
}

/** Blocks that stand on pages of their own. */
export interface Piece {
  readonly page: PageKind
  readonly blocks: readonly Block[]
  /** Whether it stands before the pages that have numbers: the cover, the contents. */
  readonly isFront?: boolean
  /** How many pages it takes, where that is known: a form. The next piece does not join it. */
  readonly pages?: number
}

/** Joins neighbours that share their pages. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last && last.pages === undefined && piece.pages === undefined) {
      joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...piece.blocks] }
    } else joined.push(piece)
    return joined
  }, [])
}
