import type { Block, LineBlock } from './block.ts'
import { type Body, bodyOf } from './body.ts'
import { isNumbered } from './is-numbered.ts'
import { isSpace } from './is-space.ts'
import type { Glyph } from './page.ts'
import { isHan, spell } from './spell.ts'

/** Lines of one paragraph, or a table. */
export type Passage = Exclude<Block, LineBlock> | { readonly kind: 'lines'; readonly lines: readonly LineBlock[] }

/** Joins lines that a paragraph was broken into, by the width of the page or its end. */
export function joinParagraphs(blocks: readonly Block[]): Passage[] {
  const body = bodyOf(blocks)
  const passages: (Exclude<Block, LineBlock> | { kind: 'lines'; lines: LineBlock[] })[] = []
  for (const block of blocks) {
    const open = passages.at(-1)
    const last = open?.kind === 'lines' ? open.lines.at(-1) : undefined
    if (block.kind === 'table') passages.push(block)
    else if (open?.kind === 'lines' && last && goesOn(last, block, body)) open.lines.push(block)
    else passages.push({ kind: 'lines', lines: [block] })
  }
  return passages
}

const sentenceEnd = /[。；：！？]$/u
/** No first line of a paragraph is set back further, in characters: what is stands at the right, as a form's number does. */
const mostIndent = 6
const leader = /(?:\.{3}|…|·{3})\s*\d*$/u

function goesOn(last: LineBlock, next: LineBlock, body: Body): boolean {
  const size = sizeOf(last)
  const [before, after] = [spell(last.line.glyphs), spell(next.line.glyphs)]
  if (isNumbered(after) || leader.test(before) || Math.abs(sizeOf(next) - size) > size / 10) return false
  const { left, right } = body(last.page)
  const apart = last.page === next.page ? next.box.top - last.box.bottom > 2 * size : next.page > last.page + 1
  if (apart) return false
  const room = right - last.box.right - widthOfFirst(next.line.glyphs)
  // A sentence that ends near the margin may be the last of its paragraph.
  const isSetBack = last.box.left > left + mostIndent * size
  if (next.box.left <= body(next.page).left + size / 2) return !isSetBack && room < (sentenceEnd.test(before) ? 0.5 : 2) * size
  // A title of two lines is set in the middle.
  const middle = (left + right) / 2
  return (
    room < size / 2 && !sentenceEnd.test(before) && [last, next].every(({ box }) => Math.abs((box.left + box.right) / 2 - middle) < size)
  )
}

/** The width of what cannot be broken at the beginning of a line: a number, a word, a character with the marks around it. */
function widthOfFirst(line: readonly Glyph[]): number {
  const glyphs = line.filter((glyph) => !isSpace(glyph))
  const [first] = glyphs
  if (!first) return 0
  const breakable = glyphs.findIndex((glyph, index) => index > 0 && isBreak(glyphs[index - 1] ?? first, glyph))
  const last = glyphs[(breakable < 0 ? glyphs.length : breakable) - 1] ?? first
  return last.right - first.left
}

function isBreak(before: Glyph, after: Glyph): boolean {
  return !closing.test(after.text) && !opening.test(before.text) && (isHan(before) || isHan(after) || closing.test(before.text))
}

const opening = /[（“‘《]/u
const closing = /[，。、；：！？）”’》%]/u

function sizeOf({ line }: LineBlock): number {
  const sizes = line.glyphs.map(({ size }) => size).sort((left, right) => left - right)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
