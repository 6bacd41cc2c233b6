import { heights, millimetre } from './heights.ts'
import { roomOf } from './page.ts'
import type { Block, Piece } from './piece.ts'

/** The page that each bookmark stands on, as pages show their numbers. Every line has its height, so that they can be counted. */
export function numberPages(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  let page = 1
  for (const piece of pieces) {
    if (piece.isFront) continue
    const placed = placeBlocks(piece)
    for (const { bookmark, at } of placed) if (bookmark !== undefined) pages.set(bookmark, String(page + at))
    page += piece.pages ?? (placed.at(-1)?.end ?? 0) + 1
  }
  return pages
}

/** On which page of its piece a block begins and ends, counted from 0. */
interface Placed {
  readonly bookmark: string | undefined
  readonly at: number
  readonly end: number
}

function placeBlocks({ page, blocks, pages }: Piece): Placed[] {
  const room = roomOf(page).height * millimetre
  let [at, used] = [0, 0]
  return blocks.map((block, index) => {
    if (pages !== undefined) return { bookmark: block.bookmark, at: 0, end: pages - 1 }
    const { height, lines, bookmark } = block
    if (used > 0 && used + leastHeight(blocks, index) > room) [at, used] = [at + 1, 0]
    const start = at
    used += height.before
    for (let line = 0; line < lines; line += 1) {
      if (used + height.line > room) [at, used] = [at + 1, 0]
      used += height.line
    }
    used += height.after
    return { bookmark, at: start, end: at }
  })
}

/** What of a block has to stand on one page: its first line, or all of a title and the first line of what follows. */
function leastHeight(blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (!block) return heights.text.line
  const { height, lines, keepNext } = block
  if (!keepNext) return height.before + height.line
  return height.before + lines * height.line + height.after + (index + 1 < blocks.length ? leastHeight(blocks, index + 1) : 0)
}
